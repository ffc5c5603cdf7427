import PlanDomain

extension Context {
  /// The new activities that wait for a decision, under the goals that they would serve.
  var proposedActivities: [GoalID: [FactID]] {
    var found: [GoalID: [FactID]] = [:]
    for proposal in state.waitingProposals where state.isOwned(proposal) {
      guard let activity = proposal.added else { continue }
      for goal in activity.serves { found[goal, default: []].append(proposal.id) }
    }
    return found
  }
}
