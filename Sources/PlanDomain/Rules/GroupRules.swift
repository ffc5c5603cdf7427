/// What is asked about seats in groups before it is recorded.
extension PlanState {
  /// Decides on an appointment: of a function that has no seat, by those who appoint.
  func seating(
    _ seat: BodyMember, in body: String, decision: DecisionID?, note: String?,
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    let body = try knownBody(body)
    let seat = BodyMember(
      function: try required(seat.function), party: seat.party, role: seat.role)
    if let party = seat.party, plan.party(party) == nil { throw .unknownParty(party) }
    try requireDecision(decision, appoints: seat.party, to: body)
    try requireBody(body, existsOn: date)
    let isHeld = seats(in: body, on: date).contains { Attendee($0) == Attendee(seat) }
    guard !isHeld else { throw .seatTaken(seat.function, in: body) }
    return .seatTaken(
      SeatTaken(body: body, seat: seat, decision: decision, note: try trimmedText(note)))
  }

  /// Decides on a leaving: of a function that has a seat, by those who appoint.
  func leaving(
    _ attendee: Attendee, _ body: String, decision: DecisionID?, note: String?,
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    let body = try knownBody(body)
    let seat = seats(in: body, on: date).first { seat in
      seat.function == attendee.function && (attendee.party ?? seat.party) == seat.party
    }
    guard let seat else { throw .noSeatToLeave(attendee.function, in: body) }
    try requireDecision(decision, appoints: seat.party, to: body)
    return .seatLeft(
      SeatLeft(
        body: body, attendee: Attendee(seat), decision: decision, note: try trimmedText(note)))
  }

  /// Refuses a seat without the decision of those who appoint, where the agreement says who does.
  private func requireDecision(
    _ id: DecisionID?, appoints party: PartyID?, to body: String
  ) throws(Refusal) {
    try requireDecision(id)
    guard let appointed = plan.agreement.body(named: body)?.appointed,
      appointed.party == nil || appointed.party == party
    else { return }
    let appointing = plan.agreement.body(named: appointed.body)?.shortName ?? appointed.body
    guard let decision = id.flatMap(decision), decision.body == appointing else {
      throw .appointedBy(appointing, body)
    }
  }
}
