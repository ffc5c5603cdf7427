/// An open meeting ended.
public struct MeetingClosed: Hashable, Sendable {
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

extension MeetingClosed: EventPayload {
  var event: Event { .meetingClosed(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.meetingStage(meeting), .meetingStage(.closed), seen: seen)
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingClosed {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
