import PlanDomain

extension Intent {
  /// What a key begins to change of the plan; without a decision it becomes a proposal.
  static func changing(_ activity: ActivityID?, _ action: Action) -> Intent? {
    action == .edit ? activity.map { .openForm(.editActivity($0)) } : nil
  }
}
