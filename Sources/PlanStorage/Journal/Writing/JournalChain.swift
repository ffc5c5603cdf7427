public import PlanDomain

/// One writer's lines as a chain: makes the next entry and the bytes of its line.
///
/// It does no input or output. What it makes counts only when the bytes are on disk, so a caller
/// works on a copy and keeps it when they are.
public struct JournalChain: Hashable, Sendable {
  /// The last line of a writer.
  public struct Head: Hashable, Sendable {
    /// The writer's running number, 0 before the first.
    public var number: Int
    /// The hash of the line.
    public var hash: ChainHash
    /// The identifier of its entry, if there is one.
    public var id: EntryID?

    /// What stands before a writer's first line.
    public static let none = Head(number: 0, hash: .none, id: nil)
  }

  /// Whose lines they are.
  public let writer: WriterID
  /// The last line.
  public private(set) var head: Head
  private var clock: HybridClock

  /// Creates a chain.
  ///
  /// - Parameters:
  ///   - writer: Whose lines they are.
  ///   - head: The last line there is.
  public init(writer: WriterID, head: Head = .none) {
    self.writer = writer
    self.head = head
    clock = HybridClock(writer: writer)
    if let id = head.id { clock.resume(after: id) }
  }

  /// Takes note of an entry of another writer, so that the next one stands after it.
  ///
  /// - Parameters:
  ///   - other: The identifier of the entry.
  ///   - now: The wall clock.
  public mutating func follow(_ other: EntryID, now: Timestamp) {
    clock.follow(other, now: now.milliseconds)
  }

  /// Makes the next entry.
  ///
  /// - Parameters:
  ///   - facts: What is recorded, at least one fact.
  ///   - author: The function of the person who records it.
  ///   - now: The wall clock.
  ///   - generator: Where the random bits come from.
  /// - Returns: The entry as it will be read, and the bytes of its line with the newline.
  /// - Throws: What the line would break, when it cannot be written.
  public mutating func append(
    _ facts: [Fact], by author: String, at now: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws(LineProblem) -> (entry: Entry, bytes: [UInt8]) {
    let entry = Entry(
      id: try clock.next(now: now.milliseconds, random: generator.next()), writer: writer,
      number: head.number + 1, recordedAt: now, author: author, facts: facts)
    let bytes = JournalLine.bytes(of: entry, after: head.hash, salt: generator.next())
    // What the reader would refuse is never written, and what it would read is what counts.
    let line = try JournalLine(reading: bytes, in: 0..<bytes.count - 1, writer: writer)
    head = Head(number: entry.number, hash: line.header.hash, id: entry.id)
    return (line.entry, bytes)
  }
}

extension Timestamp {
  /// Milliseconds since 1970.
  var milliseconds: UInt64 { UInt64(max(0, seconds)) * 1000 }
}
