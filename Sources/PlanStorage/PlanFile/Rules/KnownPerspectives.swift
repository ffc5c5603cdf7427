import PlanDomain

/// Activities are sorted under perspectives that a file declares.
enum KnownPerspectives: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = plan.places.perspectives.map(\.value)
    for perspective in plan.activities.flatMap(\.perspectives)
    where !known.contains(perspective.value) {
      let name = perspective.value.rawValue
      findings.report(
        .unknownPerspective(name, known: known.map(\.rawValue)), at: perspective.location)
    }
  }
}
