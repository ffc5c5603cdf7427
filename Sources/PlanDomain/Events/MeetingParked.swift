/// An item of the agenda was put off to the next meeting.
public struct MeetingParked: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: AgendaKey
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - item: The item.
  ///   - note: Why.
  public init(meeting: MeetingID, item: AgendaKey, note: String? = nil) {
    self.meeting = meeting
    self.item = item
    self.note = note
  }
}

extension MeetingParked: EventPayload {
  var event: Event { .meetingParked(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingParked {
    MeetingParked(meeting: meeting, item: item)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .parked(item: state.title(of: item, in: meeting))
  }
}
