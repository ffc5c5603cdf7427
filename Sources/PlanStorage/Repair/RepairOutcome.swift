public import PlanDomain

/// What came of mending one writer's lines from another copy.
public struct RepairOutcome: Hashable, Sendable {
  /// What came of it.
  public enum Kind: Hashable, Sendable {
    /// So many lines that were missing are there again.
    case restored(Int)
    /// The other copy has nothing that is missing here.
    case nothingMissing
    /// The files belong to another user, who has to mend them.
    case notOurs
    /// The copies have gone different ways, and nobody but a person can choose.
    case forked
    /// A newer program has written there, which has to mend it.
    case newerFormat
  }

  /// Whose lines they are.
  public let writer: WriterID
  /// What came of it.
  public let kind: Kind
}
