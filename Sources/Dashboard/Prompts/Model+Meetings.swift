import PlanDomain

extension Model {
  /// Notes how a function takes part in a meeting, as chosen in the menu.
  mutating func note(
    _ attendee: Attendee, _ choice: Menu.Choice, in id: MeetingID
  ) -> [Command] {
    guard let meeting = state.meeting(id) else { return [] }
    switch choice {
    case .presence(let attendance), .until(let attendance, _):
      return begin(Composition(.attend(id, [attendee], attendance), showing: state))
    case .presentUntil:
      prompt = .menu(.until(attendee, in: meeting, state))
      return []
    case .everybodyElse:
      let seats = state.seats(of: id)
      let noted = Set(meeting.attendance.map(\.attendee))
      let others = seats.map(Attendee.init).filter { !noted.contains($0) }
      return begin(Composition(.attend(id, others, Attendance(.present)), showing: state))
    default: return []
    }
  }
}
