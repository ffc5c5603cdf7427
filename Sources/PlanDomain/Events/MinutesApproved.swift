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

extension PlanState {
  /// Decides on an approval: of a closed meeting, in a file of its own.
  func approving(_ id: MeetingID, _ document: FrozenDocument) throws(Refusal) -> Event {
    try check(id, isIn: [.closed])
    try checkIsFree(document.file)
    return .minutesApproved(
      MinutesApproved(
        meeting: id, seen: register(.meetingStage(id)).shown, document: document))
  }

  /// Refuses the name of a file that is hidden, leads elsewhere, or is in use.
  func checkIsFree(_ file: String) throws(Refusal) {
    guard !file.isEmpty, file.first != ".", file == file.withoutControls, !file.contains("/") else {
      throw .unusableFileName(file)
    }
    if let taken = frozenReports.first(where: { $0.document.file == file }) {
      throw .fileTaken(file, taken.number)
    }
    let approved = meetings.first { $0.minutes?.document.file == file }
    if let approved { throw .fileTaken(file, approved.code) }
  }
}
