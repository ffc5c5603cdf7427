import PlanDomain

/// What the list of conflicts says beside data.
enum ConflictWord: Hashable, Sendable {
  case conflicts(Int)
  case none
  /// What people disagree on about one thing.
  case about(RegisterKey)
  /// Which of the values counts until someone chooses.
  case counts
  case settles
}
