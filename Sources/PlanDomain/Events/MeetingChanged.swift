/// A part of a meeting's plan was changed.
public struct MeetingChanged: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The part and its new value.
  public let field: MeetingField
  /// The claims that it replaces.
  public let seen: [FactID]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - field: The part and its new value.
  ///   - seen: The claims that it replaces.
  public init(meeting: MeetingID, field: MeetingField, seen: [FactID]) {
    self.meeting = meeting
    self.field = field
    self.seen = seen
  }
}

extension MeetingChanged: EventPayload {
  var event: Event { .meetingChanged(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.meetingField(meeting, field.kind), .meetingField(field), seen: seen)
  }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingChanged {
    MeetingChanged(meeting: meeting, field: field.withoutText, seen: seen)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}

extension PlanState {
  /// Decides on a change of a meeting's plan: before it is over, without losing what was said; who led
  /// it can be said until the approval.
  func changing(_ id: MeetingID, _ field: MeetingField) throws(Refusal) -> Event {
    try check(id, isIn: field.kind == .chair ? [.planned, .open, .closed] : [.planned, .open])
    let event = MeetingChanged(
      meeting: id, field: try checked(field, of: id),
      seen: register(.meetingField(id, field.kind)).shown)
    try refuseRepetition(.meetingChanged(event))
    return .meetingChanged(event)
  }

  private func checked(_ field: MeetingField, of id: MeetingID) throws(Refusal) -> MeetingField {
    switch field {
    case .date(let date):
      try check(date)
      if let body = body(of: id) { try check(body, existsOn: date) }
      return field
    case .place(let text): return .place(try required(text))
    case .agenda(let agenda):
      let agenda = try checked(agenda)
      let kept = Set(agenda.map(\.key))
      if let lost = usedItems(of: id).first(where: { !kept.contains($0) }) {
        throw .itemInUse(lost)
      }
      return .agenda(agenda)
    case .chair(let one): return .chair(try checked(chair: one, of: id))
    }
  }

  /// A seat of the group, or somebody who takes part; nobody who is noted as absent.
  private func checked(chair one: Responsible, of id: MeetingID) throws(Refusal) -> Responsible {
    let one = try checked(one)
    let attendee = Attendee(one.function, party: one.party)
    let noted = meeting(id)?.attendance.first { $0.attendee == attendee }?.attendance.presence
    guard noted != .absent else { throw .absentChair(one.function) }
    let seats = seats(of: id)
    guard noted != nil || seats.isEmpty || seats.contains(where: { Attendee($0) == attendee })
    else {
      throw .noSeat(one.function)
    }
    return one
  }

  /// The items that something was said under.
  private func usedItems(of id: MeetingID) -> [AgendaKey] {
    guard let meeting = meeting(id) else { return [] }
    let decided = meeting.decisions.compactMap { decision($0)?.item }
    return meeting.items.filter { $0.note != nil || $0.isParked }.map(\.key) + decided
  }
}
