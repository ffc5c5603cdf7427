import PlanDomain

extension MeetingAttended: EventLine {
  static var operation: StaticString { "meeting.attended" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let attendee = try reader.attendee()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(
      meeting: meeting, attendee: attendee, seen: seen, attendance: try reader.attendance())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(attendee)
    writer.seen(seen)
    writer.name("to")
    writer.attendance(attendance)
  }
}

extension JSONReader {
  /// Takes the function that takes part.
  mutating func attendee() throws(LineProblem) -> Attendee {
    try expect(",\"function\":")
    let function = try text()
    let party: PartyID? = take(",\"party\":") ? try identifier() : nil
    return Attendee(function, party: party)
  }

  /// Takes how a function took part.
  mutating func attendance() throws(LineProblem) -> Attendance {
    let presence: Presence = try value()
    let until: AgendaKey? = take(",\"until\":") ? try identifier() : nil
    return Attendance(presence, until: until)
  }
}

extension JSONWriter {
  /// Writes the function that takes part.
  mutating func attendee(_ attendee: Attendee) {
    field("function", attendee.function)
    optionalField("party", attendee.party?.rawValue)
  }

  /// Writes how a function took part.
  mutating func attendance(_ attendance: Attendance) {
    text(attendance.presence.rawValue)
    optionalField("until", attendance.until?.rawValue)
  }
}
