/// A change of the plan that waits for the council's decision.
public struct Proposal: Hashable, Sendable {
  /// Where a proposal stands.
  public enum Standing: Hashable, Sendable {
    /// No decision has been taken.
    case waiting
    /// Adopted by a decision, with the number to show.
    case adopted(DecisionID, code: String)
    /// Rejected by a decision, with the number to show.
    case rejected(DecisionID, code: String)
    /// Undone by the one who made it.
    case withdrawn
  }

  /// The fact that made it.
  public let id: FactID
  /// The activity that it concerns.
  public let activity: ActivityID
  /// What is proposed.
  public let event: Event
  /// Where it stands.
  public let standing: Standing
  /// Whether the value that it would replace has been replaced by another since.
  public let isOutdated: Bool
  /// The groups that have prepared it, by day.
  public let preparations: [Preparation]
}

extension Proposal {
  /// The activity that it would add, if it would add one.
  public var added: Activity? {
    if case .activityAdded(let event) = event { event.activity } else { nil }
  }
}
