/// What was said under an item of the agenda was written down.
public struct MeetingNoted: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The item.
  public let item: AgendaKey
  /// The claims that it replaces.
  public let seen: [FactID]
  /// What was said; empty where the note was taken away.
  public let text: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - item: The item.
  ///   - seen: The claims that it replaces.
  ///   - text: What was said.
  public init(meeting: MeetingID, item: AgendaKey, seen: [FactID], text: String) {
    self.meeting = meeting
    self.item = item
    self.seen = seen
    self.text = text
  }
}

extension MeetingNoted: EventPayload {
  var event: Event { .meetingNoted(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.itemNote(meeting, item), .itemNote(text), seen: seen)
  }

  var words: String? { nil }
  var texts: [String] { [text] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MeetingNoted {
    MeetingNoted(
      meeting: meeting, item: item, seen: seen,
      text: text.isEmpty ? "" : Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .noted(item: state.title(of: item, in: meeting), text: text)
  }
}
