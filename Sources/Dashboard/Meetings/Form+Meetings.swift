import PlanDomain

extension Form {
  /// Writes the standard agenda of the chosen kind, unless another has been written.
  mutating func followAgenda() {
    guard
      let standard = meetingKind.flatMap({ agendas[MeetingFields.name(text(.body) ?? "", $0)] }),
      let written = self[.agenda]?.text, agendas.values.contains(written)
    else { return }
    change(.agenda) { $0.fill(standard) }
  }

  private var meetingKind: MeetingKind? { text(.kind).flatMap(MeetingKind.init) }

  /// The meeting that the answers plan.
  func newMeeting(in state: PlanState) -> NewMeeting? {
    guard let day = date(.day), let body = text(.body), let kind = meetingKind else { return nil }
    let known = Language.allCases.flatMap { state.standardAgenda(kind, of: body, in: $0) }
    let agenda = AgendaText.items(from: text(.agenda) ?? "", known: known, of: body, in: state)
    return NewMeeting(of: body, on: day, place: text(.place), kind: kind, agenda: agenda)
  }

  /// That somebody takes part in a meeting.
  func attending(_ id: MeetingID) -> [Wish] {
    guard let function = text(.function), let presence = text(.role).flatMap(Presence.init)
    else { return [] }
    let one = Responsible(draftText: function)
    let attendee = one.map { Attendee($0.function, party: $0.party) } ?? Attendee(function)
    return [.attend(id, attendee, Attendance(presence))]
  }

  /// The parts of a meeting's plan that have been answered anew.
  func changes(of id: MeetingID, in state: PlanState) -> [MeetingField] {
    guard let meeting = state.meeting(id) else { return [] }
    let agenda = AgendaText.items(
      from: text(.agenda) ?? "", known: meeting.items.map(\.planned), of: meeting.body, in: state)
    return changedMeetingFields.compactMap { kind in
      switch kind {
      case .date: date(.day).map(MeetingField.date)
      case .place: text(.place).map(MeetingField.place)
      case .agenda: .agenda(agenda)
      case .start: time(.opens).map(MeetingField.start)
      case .end: time(.closes).map(MeetingField.end)
      // Those are chosen among those who take part.
      case .chair, .deputy, .secretary: nil
      }
    }
  }

  private func time(_ label: FormLabel) -> ClockTime? {
    text(label).flatMap { ClockTime(typed: $0) }
  }

  var changedMeetingFields: [MeetingField.Kind] {
    MeetingField.Kind.allCases.filter { isChanged(FormLabel($0)) }
  }
}
