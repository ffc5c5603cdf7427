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
  var texts: [String] { [place].compactMap(\.self) + agenda.map(\.title) }
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
