import PlanDomain

extension Model {
  /// Shows the walkthrough: of the meeting under way, and where there are several, of the chosen one.
  mutating func beginWalkthrough() {
    let open = state.openMeetings
    guard open.count > 1 else { return walk(through: open.first?.id) }
    prompt = .menu(.meetings(for: .walkthrough, Context(model: self)))
  }

  /// Goes on with what a meeting was chosen for.
  mutating func go(on use: Menu.MeetingUse, in id: MeetingID?) -> [Command] {
    switch use {
    case .walkthrough:
      walk(through: id)
      return []
    case .decision:
      let place = DecisionPlace(meeting: id)
      return begin(Composition(.openForm(.newDecision(place)), showing: state))
    }
  }

  /// The walkthrough in front follows the meeting, else one is opened that does.
  private mutating func walk(through id: MeetingID?) {
    // A meeting goes through everybody's plan, and so does the speaker's view beside it.
    show(planOf: nil)
    guard navigation.current.kind == .walkthrough else {
      return navigation.open(WalkthroughScreen(of: id))
    }
    guard let id else { return }
    navigation.current.change(WalkthroughScreen.self) { $0.follow(id) }
  }

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
