import PlanDomain

extension Model {
  /// Shows the walkthrough: of the meeting under way, and where there are several, of the chosen one.
  mutating func beginWalkthrough() {
    let open = state.openMeetings
    guard open.count > 1 else { return walk(through: open.first?.id) }
    prompt = .menu(.meetings(Context(model: self)) { .walk(through: $0) })
  }

  /// The walkthrough in front follows the meeting, else one is opened that does.
  mutating func walk(through id: MeetingID?) {
    // A meeting goes through everybody's plan, and so does the speaker's view beside it.
    show(planOf: nil)
    guard navigation.current.kind == .walkthrough else {
      return navigation.open(WalkthroughScreen(of: id))
    }
    guard let id else { return }
    navigation.current.change(WalkthroughScreen.self) { $0.follow(id) }
  }

  /// Notes everyone whose part in a meeting has not been noted as present.
  mutating func noteTheRest(of id: MeetingID) -> [Command] {
    let noted = Set((state.meeting(id)?.attendance ?? []).map(\.attendee))
    let others = state.seats(of: id).map(Attendee.init).filter { !noted.contains($0) }
    return perform(.begin(.attend(id, others, Attendance(.present))))
  }
}
