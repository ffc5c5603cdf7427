import PlanDomain

extension ReportApproved: EventLine {
  static var operation: StaticString { "report.approved" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let fact = FactID(subject) else { throw reader.malformed }
    let record = try reader.optionalText(",\"record\":")
    self.init(
      report: ReportID(fact), record: record, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.optionalField("record", record)
    writer.optionalField("note", note)
  }
}
