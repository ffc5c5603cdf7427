/// A planned meeting began.
public struct MeetingOpened: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The claims that it replaces.
  public let seen: [FactID]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - seen: The claims that it replaces.
  public init(meeting: MeetingID, seen: [FactID]) {
    self.meeting = meeting
    self.seen = seen
  }
}

extension MeetingOpened: EventPayload {
  var event: Event { .meetingOpened(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.meetingStage(meeting), .meetingStage(.open), seen: seen)
  }

  var words: String? { nil }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingOpened {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}

extension PlanState {
  /// Decides on an opening: a planned meeting of a group that has no other open.
  func opening(_ id: MeetingID) throws(Refusal) -> Event {
    try check(id, isIn: [.planned])
    try checkNoOtherIsOpen(than: id)
    return .meetingOpened(
      MeetingOpened(meeting: id, seen: register(.meetingStage(id)).shown))
  }

  func checkNoOtherIsOpen(than id: MeetingID) throws(Refusal) {
    guard let body = body(of: id),
      let other = openMeetingIDs.first(where: {
        $0 != id && self.body(of: $0) == body
      })
    else { return }
    throw .otherMeetingOpen(code(of: .meeting(other)))
  }

  /// Refuses a meeting that is unknown, or at another stage than those where it can be done.
  func check(_ id: MeetingID, isIn stages: Set<MeetingStage>) throws(Refusal) {
    guard let stage = stage(of: id) else { throw .unknownMeeting(code(of: .meeting(id))) }
    guard stages.contains(stage) else { throw .meetingStage(code(of: .meeting(id)), stage) }
  }

  /// Refuses an item that is not on the agenda of a meeting.
  func check(_ item: AgendaKey, in meeting: MeetingID?) throws(Refusal) {
    guard let meeting, agenda(of: meeting).contains(where: { $0.key == item }) else {
      throw .unknownItem(item)
    }
  }
}
