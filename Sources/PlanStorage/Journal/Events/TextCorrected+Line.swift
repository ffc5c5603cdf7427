import PlanDomain

extension TextCorrected: EventLine {
  static var operation: StaticString { "text.corrected" }
  var subjectText: String { fact.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let fact = FactID(subject) else { throw reader.malformed }
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(fact: fact, seen: seen, text: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", text)
  }
}
