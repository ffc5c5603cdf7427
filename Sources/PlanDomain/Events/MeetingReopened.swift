/// A closed meeting was opened again.
public struct MeetingReopened: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  public init(meeting: MeetingID, seen: [FactID], note: String) {
    self.meeting = meeting
    self.seen = seen
    self.note = note
  }
}

extension MeetingReopened: EventPayload {
  var event: Event { .meetingReopened(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.meetingStage(meeting), .meetingStage(.open), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingReopened {
    MeetingReopened(meeting: meeting, seen: seen, note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
