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
  var texts: [String] { [] }
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
