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
  var texts: [String] { [field.plainText] }
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
