import PlanDomain

extension Intent {
  /// What a key begins to change of the plan; without a decision it becomes a proposal.
  static func changing(_ activity: ActivityID?, _ action: Action) -> Intent? {
    switch action {
    case .edit: activity.map { .openForm(.editActivity($0)) }
    case .prepareProposal: activity.map { .openForm(.prepareProposal($0)) }
    default: nil
    }
  }
}

extension Context {
  /// Why nothing about an activity can be prepared, in words; `nil` when something can.
  func reasonAgainstPreparing(_ activity: ActivityID?) -> String? {
    guard let activity else { return worded(.selectActivity) }
    return state.waitingProposals.contains { $0.activity == activity }
      ? nil : worded(FormWord.nothingToPrepare(activity.rawValue))
  }
}
