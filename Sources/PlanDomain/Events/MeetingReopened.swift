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

extension PlanState {
  /// Decides on opening a meeting again: closed, not approved, with a reason.
  func reopening(_ id: MeetingID, note: String?) throws(Refusal) -> Event {
    try check(id, isIn: [.closed])
    try checkNoOtherIsOpen(than: id)
    guard let note = try checked(note) else { throw .noteRequired(.reopeningMeeting) }
    return .meetingReopened(
      MeetingReopened(meeting: id, seen: register(.meetingStage(id)).shown, note: note))
  }
}
