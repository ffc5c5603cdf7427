extension Event {
  /// The values that an event of a meeting sets.
  func meetingClaims(as id: FactID) -> EventClaims {
    switch self {
    case .meetingPlanned(let event): event.claims(as: id)
    case .meetingChanged(let event):
      EventClaims(
        .meetingField(event.meeting, event.field.kind), .meetingField(event.field),
        seen: event.seen)
    case .meetingOpened(let event): stage(.open, of: event.meeting, seen: event.seen)
    case .meetingAttended(let event):
      EventClaims(
        .attendance(event.meeting, event.attendee), .attendance(event.attendance),
        seen: event.seen)
    case .meetingNoted(let event):
      EventClaims(.itemNote(event.meeting, event.item), .itemNote(event.text), seen: event.seen)
    case .meetingClosed(let event): stage(.closed, of: event.meeting, seen: event.seen)
    case .meetingReopened(let event): stage(.open, of: event.meeting, seen: event.seen)
    case .minutesApproved(let event): stage(.approved, of: event.meeting, seen: event.seen)
    default: .none
    }
  }

  private func stage(_ stage: MeetingStage, of id: MeetingID, seen: [FactID]) -> EventClaims {
    EventClaims(.meetingStage(id), .meetingStage(stage), seen: seen)
  }

  /// The meeting that an event belongs to, if it belongs to one.
  func meeting(as id: FactID) -> MeetingID? {
    if case .decisionTaken(let event) = self { return event.terms.meeting }
    guard case .meeting(let meeting) = subject(as: id) else { return nil }
    return meeting
  }
}
