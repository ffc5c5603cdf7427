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

extension PlanState {
  /// Decides on a note under an item: before approval; an empty one takes an earlier one away.
  func noting(_ id: MeetingID, _ item: AgendaKey, _ text: String) throws(Refusal) -> Event {
    try check(id, isIn: [.planned, .open, .closed])
    try check(item, in: id)
    let key = RegisterKey.itemNote(id, item)
    let text = try checked(text) ?? ""
    if text.isEmpty, note(under: item, of: id) == nil { throw .emptyText }
    guard register(key).current.map(\.value) != [.itemNote(text)] else {
      throw .nothingToChange(key)
    }
    return .meetingNoted(
      MeetingNoted(meeting: id, item: item, seen: register(key).shown, text: text))
  }
}
