import PlanDomain

extension Masked: EventLine {
  static var operation: StaticString { "masked" }
  var subjectText: String { entry.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let entry = EntryID(subject), let decision = try reader.optionalDecision() else {
      throw reader.malformed
    }
    if reader.take(",\"by\":") {
      let line = try reader.text()
      guard ChainHash(hex: Array(line.utf8)[...]) != nil else { throw reader.malformed }
      self.init(authorOf: entry, decision: decision, line: line)
      return
    }
    try reader.expect(",\"ops\":")
    // A restatement never restates another, so that reading cannot go ever deeper.
    guard !reader.isRestating else { throw reader.malformed }
    reader.isRestating = true
    defer { reader.isRestating = false }
    var facts: [Fact] = []
    try reader.items { (reader) throws(LineProblem) in
      guard facts.count < LineLimits.facts else { throw .tooManyFacts }
      facts.append(try reader.fact())
    }
    guard !facts.isEmpty else { throw reader.malformed }
    self.init(entry: entry, decision: decision, facts: facts)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("decision", decision.description)
    if let line {
      writer.field("by", line)
    } else {
      writer.array("ops", facts) { $0.fact($1) }
    }
  }
}
