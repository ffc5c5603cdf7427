import PlanDomain

/// What stands around the facts of a line: who wrote it, when, and what ties it to the line before.
struct LineHeader: Hashable {
  let id: EntryID
  let number: Int
  let recordedAt: Timestamp
  let author: String
  /// The hash of the writer's line before.
  let previous: ChainHash
  /// The hash of the facts' bytes.
  let content: ChainHash
  /// The hash of the line before it and of what stands before the facts.
  let hash: ChainHash
  /// Where the facts' bytes stand.
  let body: Range<Int>
}

/// A line of the journal, read.
struct JournalLine: Hashable {
  let entry: Entry
  let header: LineHeader
}

extension LineHeader {
  /// Reads what stands around the facts, without looking at them.
  ///
  /// The range leaves out the newline. The writer is the one whose folder the line lies in.
  init(
    reading bytes: [UInt8], in range: Range<Int>, writer: WriterID
  ) throws(LineProblem) {
    guard range.count < LineLimits.bytes else { throw .tooLong }
    var reader = JSONReader(bytes, in: range)
    try reader.version()
    id = try reader.entryID(after: ",\"id\":\"")
    try reader.writer(writer)
    try reader.expect(",\"n\":")
    number = try reader.number()
    recordedAt = try reader.timestamp(after: ",\"at\":\"")
    try reader.expect(",\"by\":")
    author = try reader.text()
    previous = try reader.hash(after: ",\"p\":\"")
    content = try reader.hash(after: ",\"c\":\"")
    try reader.expect(",\"d\":")
    body = reader.position..<max(reader.position, range.upperBound - LineHeader.tailLength)
    reader.position = body.upperBound
    hash = try reader.hash(after: ",\"h\":\"")
    try reader.expect("}")
    guard reader.isAtEnd, number > 0 else { throw reader.malformed }
  }

  /// What follows the facts: `,"h":"` with 32 digits and `"}`.
  static let tailLength = 40
  /// What precedes the facts: `,"d":`.
  static let bodyNameLength = 5

  /// Checks the two hashes of a line against its bytes.
  func check(_ bytes: [UInt8], in range: Range<Int>) throws(LineProblem) {
    guard ChainHash(of: bytes[body]) == content else { throw .contentAltered }
    let head = bytes[range.lowerBound..<body.lowerBound - LineHeader.bodyNameLength]
    guard ChainHash(of: previous.hex[...], head) == hash else { throw .lineAltered }
  }
}

extension JSONReader {
  /// Takes the beginning of a line and the number of its format.
  fileprivate mutating func version() throws(LineProblem) {
    try expect("{\"v\":")
    let version = try number()
    guard version == 1 else { throw version > 1 ? .newerFormat(version) : malformed }
  }

  fileprivate mutating func entryID(after name: StaticString) throws(LineProblem) -> EntryID {
    try expect(name)
    let id = try entryID()
    try expect("\"")
    return id
  }

  fileprivate mutating func writer(_ writer: WriterID) throws(LineProblem) {
    try expect(",\"w\":\"")
    let place = position
    if take(writer.rawValue), take("\"") { return }
    position = place - 1
    throw .otherWriter(try text())
  }

  private mutating func take(_ text: String) -> Bool {
    let expected = text.utf8
    guard position + expected.count <= end,
      bytes[position..<position + expected.count].elementsEqual(expected)
    else { return false }
    position += expected.count
    return true
  }

  fileprivate mutating func hash(after name: StaticString) throws(LineProblem) -> ChainHash {
    try expect(name)
    guard let hash = ChainHash(hex: try take(32)) else { throw malformed }
    try expect("\"")
    return hash
  }
}
