import PlanDomain

extension ReportDelivered: EventLine {
  static var operation: StaticString { "report.delivered" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let report = ReportID(try reader.opening(subject))
    try reader.expect(",\"to\":")
    let receiver = try reader.text()
    let record = try reader.optionalText(",\"record\":")
    self.init(
      report: report, to: receiver, record: record,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("to", receiver)
    writer.optionalField("record", record)
    writer.optionalField("note", note)
  }
}

extension ReportAnswered: EventLine {
  static var operation: StaticString { "report.answered" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let report = ReportID(try reader.opening(subject))
    try reader.expect(",\"by\":")
    let receiver = try reader.text()
    let record = try reader.optionalText(",\"record\":")
    try reader.expect(",\"note\":")
    self.init(report: report, by: receiver, record: record, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("by", receiver)
    writer.optionalField("record", record)
    writer.field("note", note)
  }
}
