import PlanDomain

extension Context {
  /// The new activities that wait for a decision, under the goals that they would serve.
  var proposedActivities: [GoalID: [FactID]] {
    var found: [GoalID: [FactID]] = [:]
    // What waits is known from the picture; to look for it in the state takes long where much has waited.
    for case .proposal(let id, _) in picture.attention {
      guard let proposal = state.proposal(id), let activity = proposal.added else { continue }
      for goal in activity.serves { found[goal, default: []].append(proposal.id) }
    }
    return found
  }
}
