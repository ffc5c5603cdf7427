/// The minutes of a meeting were approved: a file that never changes.
public struct MinutesApproved: Hashable, Sendable {
  /// The meeting.
  public let meeting: MeetingID
  /// The claims that it replaces, of the meeting's stage.
  public let seen: [FactID]
  /// The file.
  public let document: FrozenDocument

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - seen: The claims that it replaces, of the meeting's stage.
  ///   - document: The file.
  public init(meeting: MeetingID, seen: [FactID], document: FrozenDocument) {
    self.meeting = meeting
    self.seen = seen
    self.document = document
  }
}

extension MinutesApproved: EventPayload {
  var event: Event { .minutesApproved(self) }

  func subject(as id: FactID) -> Subject { .meeting(meeting) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.meetingStage(meeting), .meetingStage(.approved), seen: seen)
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: MinutesApproved {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .minutesApproved(file: document.file)
  }
}
