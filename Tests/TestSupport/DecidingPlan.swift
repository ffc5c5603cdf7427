public import PlanDomain

extension ActionPlan {
  /// The small plan with a council that decides on it, a group that prepares, and a political body.
  public static var deciding: ActionPlan {
    var agreement = ActionPlan.small.agreement
    agreement.bodies = [
      Body(
        role: .council, name: "Strategiska r\u{E5}det", shortName: "R\u{E5}det",
        members: [
          BodyMember(function: "s\u{E4}kerhetschef", party: "kommun", role: .chair),
          BodyMember(function: "kommunpolis", party: "polis", role: .member),
        ], decides: .plan),
      Body(
        role: .coordination, name: "Samordningsgruppen", shortName: "SG",
        members: [BodyMember(function: "kommunpolis", party: "polis", role: .member)],
        appointed: .init(by: "R\u{E5}det", of: "kommun")),
      Body(role: .political, name: "Beredningen", shortName: "Beredningen"),
    ]
    return ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions,
      activities: ActionPlan.small.activities)
  }
}

extension Chronicle {
  /// Plans and opens a meeting of a group.
  @discardableResult
  public mutating func open(_ body: String) throws -> MeetingID {
    let agenda = state.standardAgenda(.monthly, of: body, in: .swedish)
    let new = NewMeeting(of: body, on: today, agenda: agenda)
    let meeting = MeetingID(try record(.planMeeting(new)).id.firstFact)
    try record(.openMeeting(meeting))
    return meeting
  }
}
