import PlanDomain

extension MeetingPlanned: EventLine {
  static var operation: StaticString { "meeting.planned" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .meeting)
    try reader.expect(",\"body\":")
    let body = try reader.text()
    try reader.expect(",\"on\":")
    let date = try reader.date()
    let place = try reader.optionalText(",\"place\":")
    try reader.expect(",\"kind\":")
    let kind: MeetingKind = try reader.value()
    try reader.expect(",\"agenda\":")
    self.init(
      number: number, body: body, date: date, place: place, kind: kind,
      agenda: try reader.agenda())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("body", body)
    writer.field("on", date.description)
    writer.optionalField("place", place)
    writer.field("kind", kind.rawValue)
    writer.name("agenda")
    writer.agenda(agenda)
  }
}
