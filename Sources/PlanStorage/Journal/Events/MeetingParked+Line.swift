import PlanDomain

extension MeetingParked: EventLine {
  static var operation: StaticString { "meeting.parked" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"item\":")
    let item: AgendaKey = try reader.identifier()
    self.init(meeting: meeting, item: item, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("item", item.rawValue)
    writer.optionalField("note", note)
  }
}
