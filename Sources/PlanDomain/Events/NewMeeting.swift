/// What someone says about a meeting that is to be planned.
public struct NewMeeting: Hashable, Sendable {
  /// The group that meets, by a name in the agreement.
  public var body: String
  /// The day.
  public var date: CalendarDate
  /// Where.
  public var place: String?
  /// What kind of meeting it is.
  public var kind: MeetingKind
  /// The agenda.
  public var agenda: [AgendaItem]

  /// Creates a statement about a meeting.
  ///
  /// - Parameters:
  ///   - body: The group that meets, by a name in the agreement.
  ///   - date: The day.
  ///   - place: Where.
  ///   - kind: What kind of meeting it is.
  ///   - agenda: The agenda.
  public init(
    of body: String, on date: CalendarDate, place: String? = nil, kind: MeetingKind = .monthly,
    agenda: [AgendaItem]
  ) {
    self.body = body
    self.date = date
    self.place = place
    self.kind = kind
    self.agenda = agenda
  }
}
