/// A meeting was planned: it is this fact, and carries a number to quote.
public struct MeetingPlanned: Hashable, Sendable {
  /// The number, `M-2026-03`.
  public let number: SerialNumber
  /// The group that meets, by its short name in the agreement.
  public let body: String
  /// The day.
  public let date: CalendarDate
  /// Where.
  public let place: String?
  /// What kind of meeting it is.
  public let kind: MeetingKind
  /// The agenda.
  public let agenda: [AgendaItem]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - body: The group that meets.
  ///   - date: The day.
  ///   - place: Where.
  ///   - kind: What kind of meeting it is.
  ///   - agenda: The agenda.
  public init(
    number: SerialNumber, body: String, date: CalendarDate, place: String? = nil,
    kind: MeetingKind, agenda: [AgendaItem]
  ) {
    self.number = number
    self.body = body
    self.date = date
    self.place = place
    self.kind = kind
    self.agenda = agenda
  }

  func claims(as id: FactID) -> EventClaims {
    let meeting = MeetingID(id)
    let fields = [.date(date), place.map(MeetingField.place), .agenda(agenda)].compactMap(\.self)
    return EventClaims(
      EventClaim(.meetingStage(meeting), .meetingStage(.planned), seen: []),
      fields.map { EventClaim(.meetingField(meeting, $0.kind), .meetingField($0), seen: []) })
  }
}

extension MeetingPlanned: EventPayload {
  var event: Event { .meetingPlanned(self) }

  func subject(as id: FactID) -> Subject { .meeting(MeetingID(id)) }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { number }

  var withoutText: MeetingPlanned {
    MeetingPlanned(
      number: number, body: body, date: date,
      place: place.map { _ in Masked.placeholder }, kind: kind,
      agenda: agenda.map(\.withoutText))
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .meetingPlanned(kind, body: body, date: date)
  }
}

extension PlanState {
  /// Decides on a new meeting: a group of the agreement, a day in the period, a sound agenda.
  func planning(_ new: NewMeeting, on date: CalendarDate) throws(Refusal) -> Event {
    try check(new.date)
    let body = try knownBody(new.body)
    try check(body, existsOn: new.date)
    return .meetingPlanned(
      MeetingPlanned(
        number: try nextNumber(.meeting, in: new.date.parts.year), body: body,
        date: new.date, place: try checked(new.place), kind: new.kind,
        agenda: try checked(new.agenda)))
  }

  /// The short name of a group of the agreement; any name where the agreement has no groups.
  func knownBody(_ name: String) throws(Refusal) -> String {
    let name = try required(name)
    let bodies = plan.agreement.bodies
    if let body = plan.agreement.body(named: name) { return body.shortName }
    guard bodies.isEmpty else { throw .unknownBody(name) }
    return name
  }

  /// Refuses a day after the last one of a temporary group.
  func check(_ body: String, existsOn date: CalendarDate) throws(Refusal) {
    if let ends = plan.agreement.body(named: body)?.ends, date > ends {
      throw .bodyEnded(body, ends)
    }
  }

  /// An agenda whose items have keys of their own, titles, and times that can be.
  func checked(_ agenda: [AgendaItem]) throws(Refusal) -> [AgendaItem] {
    var keys: Set<AgendaKey> = []
    var items: [AgendaItem] = []
    for item in agenda {
      guard keys.insert(item.key).inserted else { throw .repeatedItem(item.key) }
      if let minutes = item.minutes, !(1...AgendaItem.longest).contains(minutes) {
        throw .plannedTime(minutes)
      }
      items.append(AgendaItem(item.key, title: try required(item.title), minutes: item.minutes))
    }
    return items
  }
}
