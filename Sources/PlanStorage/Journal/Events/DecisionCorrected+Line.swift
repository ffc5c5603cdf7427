import PlanDomain

extension DecisionCorrected: EventLine {
  static var operation: StaticString { "decision.corrected" }
  var subjectText: String { decision.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let decision = DecisionID(try reader.opening(subject))
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try DecisionField(named: name, reading: &reader)
    self.init(
      decision: decision, field: field, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
  }
}
