extension Event {
  /// An event of a meeting restated without its texts.
  var meetingWithoutText: Event {
    switch self {
    case .meetingPlanned(let event):
      .meetingPlanned(
        MeetingPlanned(
          number: event.number, body: event.body, date: event.date,
          place: event.place.map { _ in Masked.placeholder }, kind: event.kind,
          agenda: event.agenda.map(\.withoutText)))
    case .meetingChanged(let event):
      .meetingChanged(
        MeetingChanged(meeting: event.meeting, field: event.field.withoutText, seen: event.seen))
    case .meetingNoted(let event):
      .meetingNoted(
        MeetingNoted(
          meeting: event.meeting, item: event.item, seen: event.seen,
          text: event.text.isEmpty ? "" : Masked.placeholder))
    case .meetingParked(let event):
      .meetingParked(MeetingParked(meeting: event.meeting, item: event.item))
    case .meetingReopened(let event):
      .meetingReopened(
        MeetingReopened(meeting: event.meeting, seen: event.seen, note: Masked.placeholder))
    default: self
    }
  }
}
