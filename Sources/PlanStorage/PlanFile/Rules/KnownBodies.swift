import PlanDomain

/// Activities are coordinated, and members appointed, by groups that the agreement names.
enum KnownBodies: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    guard let bodies = plan.agreement?.bodies, !bodies.isEmpty else { return }
    let known = Set(bodies.flatMap { [$0.name, $0.shortName] })
    for name in plan.places.appointing + plan.activities.compactMap(\.coordination)
    where !known.contains(name.value) {
      findings.report(
        .unknownBody(name.value, known: bodies.map(\.shortName)), at: name.location)
    }
  }
}
