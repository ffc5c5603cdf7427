import PlanDomain

extension JSONReader {
  /// Takes the digest of a file.
  mutating func fileDigest() throws(LineProblem) -> FileDigest {
    guard let digest = FileDigest(try text()) else { throw malformed }
    return digest
  }

  /// Takes how far each writer had come; none where nothing had been recorded.
  mutating func chainHeads() throws(LineProblem) -> [ChainHead] {
    try expect(",\"heads\":")
    var heads: [ChainHead] = []
    try items { (reader) throws(LineProblem) in heads.append(try reader.chainHead()) }
    return heads
  }

  private mutating func chainHead() throws(LineProblem) -> ChainHead {
    try expect("{\"writer\":")
    guard let writer = WriterID(try text()) else { throw malformed }
    try expect(",\"n\":")
    let number = try number()
    try expect(",\"h\":")
    guard let head = ChainHead(writer: writer, number: number, hash: try text()) else {
      throw malformed
    }
    try expect("}")
    return head
  }
}

extension JSONWriter {
  /// Writes how far each writer had come.
  mutating func chainHeads(_ heads: [ChainHead]) {
    array("heads", heads) { writer, head in
      writer.raw("{\"writer\":")
      writer.text(head.writer.rawValue)
      writer.name("n")
      writer.number(head.number)
      writer.field("h", head.hash)
      writer.raw("}")
    }
  }
}
