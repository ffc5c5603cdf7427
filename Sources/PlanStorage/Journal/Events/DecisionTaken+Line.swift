import PlanDomain

extension DecisionTaken: EventLine {
  static var operation: StaticString { "decision.taken" }
  var subjectText: String { decision.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let decision: DecisionID = try reader.identifier(subject)
    try reader.expect(",\"text\":")
    let text = try reader.text()
    let adopts = try reader.optionalFactIDs(",\"adopts\":")
    self.init(
      decision: decision, text: text, adopts: adopts,
      rejects: try reader.optionalFactIDs(",\"rejects\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.optionalTexts("adopts", adopts.map(\.description))
    writer.optionalTexts("rejects", rejects.map(\.description))
  }
}
