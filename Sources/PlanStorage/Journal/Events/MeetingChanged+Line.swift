import PlanDomain

extension MeetingChanged: EventLine {
  static var operation: StaticString { "meeting.changed" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(
      meeting: meeting, field: try MeetingField(named: name, reading: &reader), seen: seen)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
  }
}
