/// A function took a seat in a group.
public struct SeatTaken: Hashable, Sendable {
  /// The group, by its short name in the agreement.
  public let body: String
  /// The seat.
  public let seat: BodyMember
  /// The decision that appointed the function.
  public let decision: DecisionID?
  /// What goes with it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - body: The group.
  ///   - seat: The seat.
  ///   - decision: The decision that appointed the function.
  ///   - note: What goes with it.
  public init(body: String, seat: BodyMember, decision: DecisionID? = nil, note: String? = nil) {
    self.body = body
    self.seat = seat
    self.decision = decision
    self.note = note
  }
}

extension SeatTaken: EventPayload {
  var event: Event { .seatTaken(self) }

  func subject(as id: FactID) -> Subject { .body(body) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: SeatTaken {
    SeatTaken(body: body, seat: seat, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .seatTaken(seat, decision: decision.map { state.code(of: .decision($0)) })
  }
}

/// A function left its seat in a group.
public struct SeatLeft: Hashable, Sendable {
  /// The group, by its short name in the agreement.
  public let body: String
  /// The function that held the seat.
  public let attendee: Attendee
  /// The decision that says so.
  public let decision: DecisionID?
  /// What goes with it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - body: The group.
  ///   - attendee: The function that held the seat.
  ///   - decision: The decision that says so.
  ///   - note: What goes with it.
  public init(body: String, attendee: Attendee, decision: DecisionID? = nil, note: String? = nil) {
    self.body = body
    self.attendee = attendee
    self.decision = decision
    self.note = note
  }
}

extension SeatLeft: EventPayload {
  var event: Event { .seatLeft(self) }

  func subject(as id: FactID) -> Subject { .body(body) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: SeatLeft {
    SeatLeft(body: body, attendee: attendee, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .seatLeft(
      function: attendee.function,
      decision: decision.map { state.code(of: .decision($0)) })
  }
}

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
    try check(decision, appoints: seat.party, to: body)
    try check(body, existsOn: date)
    let isHeld = seats(in: body, on: date).contains { Attendee($0) == Attendee(seat) }
    guard !isHeld else { throw .seatTaken(seat.function, in: body) }
    return .seatTaken(
      SeatTaken(body: body, seat: seat, decision: decision, note: try checked(note)))
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
    try check(decision, appoints: seat.party, to: body)
    return .seatLeft(
      SeatLeft(
        body: body, attendee: Attendee(seat), decision: decision, note: try checked(note)))
  }

  /// Refuses a seat without the decision of those who appoint, where the agreement says who does.
  private func check(
    _ id: DecisionID?, appoints party: PartyID?, to body: String
  ) throws(Refusal) {
    try check(id)
    guard let appointed = plan.agreement.body(named: body)?.appointed,
      appointed.party == nil || appointed.party == party
    else { return }
    let appointing = plan.agreement.body(named: appointed.body)?.shortName ?? appointed.body
    guard let decision = id.flatMap(decision), decision.body == appointing else {
      throw .appointedBy(appointing, body)
    }
  }
}
