import PlanDomain

/// Members, contributions and responsible functions belong to parties of the agreement.
enum KnownParties: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = plan.places.parties.map(\.value)
    let used =
      plan.places.memberParties + plan.owners
      + plan.activities.flatMap { $0.contributors + $0.responsibleParties }
    for party in used where !known.contains(party.value) {
      let names = known.map(\.rawValue)
      findings.report(.unknownParty(party.value.rawValue, known: names), at: party.location)
    }
  }
}
