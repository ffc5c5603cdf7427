/// The identifier of an entry: unique, and sortable by the time it was made.
///
/// It is a ULID: 48 bits of milliseconds since 1970, then 80 bits that make it unique. It orders and
/// merges entries and says nothing else.
///
/// > Source: github.com/ulid/spec.
public struct EntryID: Hashable, Sendable {
  /// The first 64 bits, the time in the highest 48.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// Creates an identifier from its bits.
  ///
  /// - Parameters:
  ///   - high: The first 64 bits.
  ///   - low: The last 64 bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Creates an identifier from its text.
  ///
  /// - Parameter text: Exactly 26 characters of Crockford's base 32, capitals; `nil` comes back for
  ///   anything else.
  public init?(_ text: some StringProtocol) {
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    guard text.utf8.count == 26, let first = text.utf8.first, first <= 0x37 else { return nil }
    for byte in text.utf8 {
      guard byte < 128, let value = EntryID.values[Int(byte)] else { return nil }
      bits = (bits.high << 5 | bits.low >> 59, bits.low << 5 | UInt64(value))
    }
    self.init(high: bits.high, low: bits.low)
  }

  /// Milliseconds since 1970 on the hybrid clock that made it.
  public var milliseconds: UInt64 { high >> 16 }

  /// The milliseconds at which no identifier is made any more: the year 10000.
  ///
  /// There is so much room after it that counting on from the last identifier never ends.
  public static let endOfTime: UInt64 = 253_402_300_800_000

  /// The identifier of the first fact of the entry.
  public var firstFact: FactID { FactID(entry: self, index: 0) }
}

extension EntryID: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One identifier.
  ///   - rhs: Another identifier.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.high, lhs.low) < (rhs.high, rhs.low)
  }
}

extension EntryID: CustomStringConvertible {
  /// The text, 26 characters of Crockford's base 32.
  public var description: String {
    var bits = (high: high, low: low)
    var bytes = [UInt8](repeating: 0, count: 26)
    for place in bytes.indices.reversed() {
      bytes[place] = EntryID.alphabet[Int(bits.low & 31)]
      bits = (bits.high >> 5, bits.low >> 5 | bits.high << 59)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let values: [UInt8?] = (0..<128).map { byte in
    alphabet.firstIndex(of: byte).map(UInt8.init)
  }
}

/// The identifier of one fact in an entry: `<entry id>#0`.
public struct FactID: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// The place of the fact in the entry, from 0.
  public let index: Int

  /// Creates an identifier.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - index: The place of the fact in the entry, from 0.
  public init(entry: EntryID, index: Int) {
    self.entry = entry
    self.index = index
  }

  /// Stands for a fact that has been decided on and not yet recorded; no entry has it.
  static let yetToCome = FactID(entry: EntryID(high: .max, low: .max), index: 0)

  /// Creates an identifier from its text.
  ///
  /// - Parameter text: `<entry id>#<index>`; `nil` comes back for anything else.
  public init?(_ text: some StringProtocol) {
    guard let hash = text.utf8.firstIndex(of: 0x23), let entry = EntryID(text[..<hash]),
      let index = spelledNumber(Array(text.utf8[text.utf8.index(after: hash)...])[...]),
      (0..<64).contains(index), "\(entry)#\(index)" == text
    else { return nil }
    self.init(entry: entry, index: index)
  }
}

extension FactID: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One identifier.
  ///   - rhs: Another identifier.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.entry == rhs.entry ? lhs.index < rhs.index : lhs.entry < rhs.entry
  }
}

extension FactID: CustomStringConvertible {
  /// The text `<entry id>#<index>`.
  public var description: String { "\(entry)#\(index)" }
}
