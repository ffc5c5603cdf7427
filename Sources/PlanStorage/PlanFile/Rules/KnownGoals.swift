import PlanDomain

/// Activities serve goals of the agreement.
enum KnownGoals: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = Set(plan.places.goals.map(\.value))
    for goal in plan.activities.flatMap(\.serves) where !known.contains(goal.value) {
      let suggestion = known.sorted().map(\.rawValue).nearest(to: goal.value.rawValue, within: 1)
      findings.report(
        .unknownGoal(goal.value.rawValue, suggestion: suggestion), at: goal.location)
    }
  }
}
