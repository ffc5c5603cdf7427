import PlanDomain

/// Activities and indicators serve goals of the agreement.
enum KnownGoals: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = Set(plan.places.goals.map(\.value))
    let served = plan.activities.flatMap(\.serves) + plan.indicators.flatMap(\.serves)
    for goal in served where !known.contains(goal.value) {
      let suggestion = known.sorted().map(\.rawValue).nearest(to: goal.value.rawValue, within: 1)
      findings.report(
        .unknownGoal(goal.value.rawValue, suggestion: suggestion), at: goal.location)
    }
  }
}
