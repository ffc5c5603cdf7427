import PlanDomain

extension DecisionCarriedOut: EventLine {
  static var operation: StaticString { "decision.carried_out" }
  var subjectText: String { decision.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let decision = DecisionID(try reader.opening(subject))
    let seen = try reader.seen()
    self.init(decision: decision, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.optionalField("note", note)
  }
}
