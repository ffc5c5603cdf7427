import PlanDomain

extension ActivityAssessed: EventLine {
  static var operation: StaticString { "activity.assessed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let assessment: Assessment = try reader.value()
    self.init(
      activity: activity, seen: seen, assessment: assessment,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", assessment.rawValue)
    writer.optionalField("note", note)
  }
}
