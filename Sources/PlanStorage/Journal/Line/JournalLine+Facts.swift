import PlanDomain

extension JournalLine {
  /// Reads a line, without checking its hashes.
  ///
  /// The range leaves out the newline. The writer is the one whose folder the line lies in; the likely
  /// author, that of the line before, need not be read letter by letter.
  init(
    reading bytes: [UInt8], in range: Range<Int>, writer: WriterID, likelyAuthor: String? = nil
  ) throws(LineProblem) {
    header = try LineHeader(
      reading: bytes, in: range, writer: writer, likelyAuthor: likelyAuthor)
    var reader = JSONReader(bytes, in: header.body)
    entry = Entry(
      id: header.id, writer: writer, number: header.number, recordedAt: header.recordedAt,
      author: header.author, facts: try reader.facts())
  }

  /// Writes an entry as a line, with its newline.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - previous: The hash of the writer's line before.
  ///   - salt: Random bits, so that text taken away cannot be guessed from its hash.
  /// - Returns: The bytes, which ``init(reading:in:writer:)`` has yet to accept.
  static func bytes(of entry: Entry, after previous: ChainHash, salt: UInt64) -> [UInt8] {
    var body = JSONWriter()
    body.raw("{\"salt\":\"")
    body.raw(salt.hexDigits)
    body.raw("\"")
    body.array("ops", entry.facts) { $0.fact($1) }
    body.raw("}")
    var line = JSONWriter()
    line.header(of: entry, after: previous, content: ChainHash(of: body.bytes[...]))
    let hash = ChainHash(of: previous.hex[...], line.bytes[...])
    line.name("d")
    line.raw(body.bytes)
    line.name("h")
    line.hash(hash)
    line.raw("}\n")
    return line.bytes
  }
}

extension JSONReader {
  /// Takes everything within `d`.
  fileprivate mutating func facts() throws(LineProblem) -> [Fact] {
    if take("{\"masked\":") {
      _ = try factID()
      try expect("}")
      guard isAtEnd else { throw malformed }
      return []
    }
    try expect("{\"salt\":\"")
    guard position + 16 <= end, bytes.hexWord(at: position) != nil else { throw malformed }
    skip(16)
    try expect("\",\"ops\":")
    var facts: [Fact] = []
    try items { (reader) throws(LineProblem) in
      guard facts.count < LineLimits.facts else { throw .tooManyFacts }
      facts.append(try reader.fact())
    }
    try expect("}")
    guard isAtEnd, !facts.isEmpty else { throw malformed }
    return facts
  }
}

extension JSONWriter {
  mutating func header(
    of entry: Entry, after previous: ChainHash, content: ChainHash
  ) {
    raw("{\"v\":1")
    field("id", entry.id.description)
    field("w", entry.writer.rawValue)
    name("n")
    number(entry.number)
    field("at", entry.recordedAt.description)
    field("by", entry.author)
    name("p")
    hash(previous)
    name("c")
    hash(content)
  }

  fileprivate mutating func hash(_ hash: ChainHash) {
    raw("\"")
    raw(hash.hex)
    raw("\"")
  }
}
