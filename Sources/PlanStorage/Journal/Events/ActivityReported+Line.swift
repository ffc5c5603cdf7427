import PlanDomain

extension ActivityReported: EventLine {
  static var operation: StaticString { "activity.reported" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    try reader.expect(",\"note\":")
    self.init(activity: activity, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("note", note)
  }
}
