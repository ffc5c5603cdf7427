import PlanDomain

extension MeetingNoted: EventLine {
  static var operation: StaticString { "meeting.noted" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"item\":")
    let item: AgendaKey = try reader.identifier()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(meeting: meeting, item: item, seen: seen, text: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("item", item.rawValue)
    writer.seen(seen)
    writer.field("to", text)
  }
}
