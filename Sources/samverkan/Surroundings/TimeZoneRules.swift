/// How far a place's clocks are from UTC at any moment, as a zone file tells.
///
/// > Source: RFC 9636 (TZif), sections 3.1 to 3.3.
struct TimeZoneRules: Equatable, Sendable {
  private struct Change: Equatable {
    /// Seconds since 1970.
    let moment: Int64
    /// Seconds east of UTC from then on.
    let offset: Int
  }

  /// The changes, the earliest first.
  private let changes: [Change]
  /// The offset before the first of them.
  private let first: Int
  /// What holds after the last of them.
  private let tail: YearlyTimeRule?

  /// UTC.
  static let utc = TimeZoneRules(changes: [], first: 0, tail: nil)

  private init(changes: [Change], first: Int, tail: YearlyTimeRule?) {
    (self.changes, self.first, self.tail) = (changes, first, tail)
  }

  /// Reads a zone file; `nil` when it is none, or not whole.
  ///
  /// - Parameter bytes: The whole file.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard var header = TimeZoneHeader(&reader) else { return nil }
    if header.version > 1 {
      // The first block is for readers that know numbers of 32 bits only.
      guard reader.skip(header.length(ofMoments: 4)), let second = TimeZoneHeader(&reader) else {
        return nil
      }
      header = second
    }
    guard let block = TimeZoneBlock(&reader, header), let first = block.offsets.first else {
      return nil
    }
    var changes: [Change] = []
    for (moment, kind) in zip(block.moments, block.kinds) {
      guard block.offsets.indices.contains(kind), moment > changes.last?.moment ?? .min else {
        return nil
      }
      changes.append(Change(moment: moment, offset: block.offsets[kind]))
    }
    var tail: YearlyTimeRule?
    if header.version > 1 {
      guard let line = reader.line() else { return nil }
      tail = YearlyTimeRule(line)
      if tail == nil, !line.isEmpty { return nil }
    }
    self.init(changes: changes, first: first, tail: tail)
  }

  /// Returns how far the clocks are from UTC.
  ///
  /// - Parameter seconds: The moment, in seconds since 1970.
  /// - Returns: Seconds east of UTC.
  func offset(at seconds: Int64) -> Int {
    // The first change that is still to come.
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].moment <= seconds { low = middle + 1 } else { high = middle }
    }
    if low == changes.count, let tail { return tail.offset(at: seconds) }
    return low == 0 ? first : changes[low - 1].offset
  }
}

/// What a block of a zone file holds of each kind.
private struct TimeZoneHeader {
  let version: Int
  private let universal, standard, leaps, moments, kinds, letters: Int

  init?(_ reader: inout ByteReader) {
    guard reader.number(4) == 0x545A_6966, let version = reader.number(1), reader.skip(15) else {
      return nil
    }
    var counts: [Int] = []
    for _ in 0..<6 {
      // More than any zone can have would only take memory.
      guard let count = reader.number(4), count <= 0xFFFF else { return nil }
      counts.append(Int(count))
    }
    self.version = version == 0 ? 1 : Int(version) - 0x30
    (universal, standard, leaps) = (counts[0], counts[1], counts[2])
    (moments, kinds, letters) = (counts[3], counts[4], counts[5])
  }

  /// How many bytes follow, with so many for each moment.
  func length(ofMoments size: Int) -> Int { moments * (size + 1) + kinds * 6 + rest(size) }

  fileprivate func rest(_ size: Int) -> Int { letters + leaps * (size + 4) + standard + universal }

  fileprivate var count: (moments: Int, kinds: Int) { (moments, kinds) }
}

/// The changes of a zone file, and the offsets that they choose among.
private struct TimeZoneBlock {
  private(set) var moments: [Int64] = []
  private(set) var kinds: [Int] = []
  private(set) var offsets: [Int] = []

  init?(_ reader: inout ByteReader, _ header: TimeZoneHeader) {
    let size = header.version > 1 ? 8 : 4
    for _ in 0..<header.count.moments {
      guard let moment = reader.signed(size) else { return nil }
      moments.append(moment)
    }
    for _ in 0..<header.count.moments {
      guard let kind = reader.number(1) else { return nil }
      kinds.append(Int(kind))
    }
    for _ in 0..<header.count.kinds {
      // A day and a bit is as far as an offset may be from UTC.
      guard let offset = reader.signed(4), abs(offset) < 26 * 3_600, reader.skip(2) else {
        return nil
      }
      offsets.append(Int(offset))
    }
    guard reader.skip(header.rest(size)) else { return nil }
  }
}

/// Bytes that are read one after the other, big end first.
private struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count <= rest.count else { return false }
    rest.removeFirst(count)
    return true
  }

  mutating func number(_ count: Int) -> UInt64? {
    let bytes = rest.prefix(count)
    guard skip(count) else { return nil }
    return bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func signed(_ count: Int) -> Int64? {
    guard let number = number(count) else { return nil }
    return count == 4
      ? Int64(Int32(truncatingIfNeeded: number)) : Int64(truncatingIfNeeded: number)
  }

  /// A text between two line ends.
  mutating func line() -> String? {
    guard number(1) == 0x0A, let end = rest.firstIndex(of: 0x0A) else { return nil }
    return String(validating: rest[..<end], as: UTF8.self)
  }
}
