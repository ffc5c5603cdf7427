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
  var texts: [String] { [note].compactMap(\.self) }
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
  var texts: [String] { [note].compactMap(\.self) }
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
