import PlanDomain

extension SituationRegistered: EventLine {
  static var operation: StaticString { "situation.registered" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .situation)
    try reader.expect(",\"title\":")
    let title = try reader.text()
    let sources = try reader.optionalArray(",\"sources\":") { (reader) throws(LineProblem) in
      try reader.text()
    }
    self.init(
      number: number, title: title, sources: sources,
      note: try reader.optionalText(",\"note\":"),
      dated: try reader.optionalText(",\"dated\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("title", title)
    writer.optionalTexts("sources", sources)
    writer.optionalField("note", note)
    writer.optionalField("dated", dated)
  }
}
