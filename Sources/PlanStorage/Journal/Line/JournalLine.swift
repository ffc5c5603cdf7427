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
  /// The format of the lines that are written, and the newest that are read.
  static let format = 1

  let entry: Entry
  let header: LineHeader
}

extension LineHeader {
  /// Reads what stands around the facts, without looking at them.
  ///
  /// The range leaves out the newline. The writer is the one whose folder the line lies in.
  init(
    reading bytes: [UInt8], in range: Range<Int>, writer: WriterID, likelyAuthor: String? = nil
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
    author = try reader.text(likely: likelyAuthor)
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
  /// What the facts begin with once they have been taken away.
  static let erasure = Array("{\"masked\":".utf8)
  /// What precedes the facts: `,"d":`.
  static let bodyNameLength = 5

  /// Whether a line that cannot be read ends as lines do, but for a byte or two.
  ///
  /// A write that was interrupted left a beginning. What somebody has damaged still has its end.
  static func seemsWhole(_ line: ArraySlice<UInt8>) -> Bool {
    let name = Array(",\"h\":\"".utf8)
    let form = name + [UInt8](repeating: 0, count: 32) + Array("\"}".utf8)
    guard line.count >= form.count else { return false }
    let agreeing = zip(line.suffix(form.count), form).count { byte, sign in
      sign == 0 ? byte.hexValue != nil : byte == sign
    }
    return agreeing >= form.count - 2
  }

  /// Checks the two hashes of a line against its bytes.
  ///
  /// A line whose author has been taken away is let through: what it is without the author is for
  /// whoever has read the masks to compare.
  func check(_ bytes: [UInt8], in range: Range<Int>) throws(LineProblem) {
    // What is masked by decision leaves only the hash of it.
    let isErased = bytes[body].starts(with: LineHeader.erasure)
    guard isErased || ChainHash(of: bytes[body]) == content else { throw .contentAltered }
    guard author == Masked.placeholder || holdsHash(bytes, in: range) else { throw .lineAltered }
  }

  /// Whether the author has been taken away: a placeholder stands there, and the hash is of another.
  func lacksAuthor(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    author == Masked.placeholder && !holdsHash(bytes, in: range)
  }

  private func holdsHash(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    let head = bytes[range.lowerBound..<body.lowerBound - LineHeader.bodyNameLength]
    return ChainHash(of: previous.hex[...], head) == hash
  }

  /// What the line is without its author: the first 128 bits of SHA-256 of its hash and of what would
  /// then stand before its facts.
  func withoutAuthor(of writer: WriterID) -> String {
    ChainHash(of: hash.hex[...], headWithoutAuthor(of: writer)[...]).description
  }

  /// What stands before the facts once the author has been taken away; there is one spelling of it.
  func headWithoutAuthor(of writer: WriterID) -> [UInt8] {
    let entry = Entry(
      id: id, writer: writer, number: number, recordedAt: recordedAt, author: Masked.placeholder,
      facts: [])
    var line = JSONWriter()
    line.header(of: entry, after: previous, content: content)
    return line.bytes
  }
}

extension JSONReader {
  /// Takes the beginning of a line and the number of its format.
  fileprivate mutating func version() throws(LineProblem) {
    try expect("{\"v\":")
    let version = try number()
    guard version == JournalLine.format else {
      throw version > JournalLine.format ? .newerFormat(version) : malformed
    }
  }

  fileprivate mutating func entryID(after name: StaticString) throws(LineProblem) -> EntryID {
    try expect(name)
    let id = try entryID()
    // There is always a greater one, which the writer can go on with.
    guard id.milliseconds < EntryID.endOfTime else { throw malformed }
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

  /// Takes a text in quotation marks that most often is the same as the one before, which holds no
  /// backslash: that would make the mark after it part of the text.
  fileprivate mutating func text(likely: String?) throws(LineProblem) -> String {
    let place = position
    if let likely, take("\""), take(likely), take("\"") {
      return likely
    }
    position = place
    return try text()
  }

  private mutating func take(_ text: String) -> Bool {
    let count = text.utf8.count
    guard position + count <= end else { return false }
    var place = position
    for byte in text.utf8 {
      guard bytes[place] == byte else { return false }
      place += 1
    }
    position = place
    return true
  }

  fileprivate mutating func hash(after name: StaticString) throws(LineProblem) -> ChainHash {
    try expect(name)
    guard position + 32 <= end, let high = bytes.hexWord(at: position),
      let low = bytes.hexWord(at: position + 16)
    else { throw malformed }
    position += 32
    let hash = ChainHash(high: high, low: low)
    try expect("\"")
    return hash
  }
}
