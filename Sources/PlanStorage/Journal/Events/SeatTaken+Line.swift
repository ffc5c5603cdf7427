import PlanDomain

extension SeatTaken: EventLine {
  static var operation: StaticString { "seat.taken" }
  var subjectText: String { body }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let attendee = try reader.attendee()
    try reader.expect(",\"role\":")
    let role: BodyMember.Role = try reader.value()
    let decision = try reader.optionalDecision()
    self.init(
      body: subject,
      seat: BodyMember(function: attendee.function, party: attendee.party, role: role),
      decision: decision, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(Attendee(seat))
    writer.field("role", seat.role.rawValue)
    writer.optionalField("decision", decision?.description)
    writer.optionalField("note", note)
  }
}

extension SeatLeft: EventLine {
  static var operation: StaticString { "seat.left" }
  var subjectText: String { body }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let attendee = try reader.attendee()
    let decision = try reader.optionalDecision()
    self.init(
      body: subject, attendee: attendee, decision: decision,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(attendee)
    writer.optionalField("decision", decision?.description)
    writer.optionalField("note", note)
  }
}
