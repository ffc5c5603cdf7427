import PlanDomain

extension Model {
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
