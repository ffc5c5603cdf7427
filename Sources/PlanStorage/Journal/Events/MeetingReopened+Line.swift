import PlanDomain

extension MeetingReopened: EventLine {
  static var operation: StaticString { "meeting.reopened" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let seen = try reader.seen()
    try reader.expect(",\"note\":")
    self.init(meeting: meeting, seen: seen, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("note", note)
  }
}
