import PlanDomain

/// Who answers for an activity is written as in the agreement's groups, where it is nearly so.
///
/// Others than members of the groups may answer too, so that only what looks like a slip is a warning.
enum SpelledFunctions: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = Set((plan.agreement?.bodies ?? []).flatMap(\.members).map(\.function))
    // Many activities have the same; each function is compared once.
    var meant: [String: String?] = [:]
    for activity in plan.activities {
      for function in activity.activity.responsible.map(\.function) where !known.contains(function)
      {
        let near = meant[function] ?? known.sorted().nearest(to: function)
        meant[function] = near
        if let near {
          findings.report(.misspeltFunction(function, known: near), at: activity.location)
        }
      }
    }
  }
}
