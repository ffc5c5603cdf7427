import PlanDomain

extension DecisionTaken: EventLine {
  static var operation: StaticString { "decision.taken" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .decision)
    try reader.expect(",\"text\":")
    let text = try reader.text()
    let adopts = try reader.optionalFactIDs(",\"adopts\":")
    self.init(
      number: number, text: text, adopts: adopts,
      rejects: try reader.optionalFactIDs(",\"rejects\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.optionalTexts("adopts", adopts.map(\.description))
    writer.optionalTexts("rejects", rejects.map(\.description))
  }
}
