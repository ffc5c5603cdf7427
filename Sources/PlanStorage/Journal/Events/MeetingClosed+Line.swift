import PlanDomain

extension MeetingClosed: EventLine {
  static var operation: StaticString { "meeting.closed" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    self.init(meeting: MeetingID(try reader.opening(subject)), seen: try reader.seen())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
  }
}
