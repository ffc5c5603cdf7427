public import PlanDomain

extension ActionPlan {
  /// The small plan with a council of two seats.
  public static var seated: ActionPlan {
    var agreement = ActionPlan.small.agreement
    agreement.bodies = [
      Body(
        role: .council, name: "Strategiska r\u{E5}det", shortName: "R\u{E5}det",
        members: [
          BodyMember(function: "s\u{E4}kerhetschef", party: "kommun", role: .chair),
          BodyMember(function: "kommunpolis", party: "polis", role: .member),
        ])
    ]
    return ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions,
      activities: ActionPlan.small.activities)
  }
}
