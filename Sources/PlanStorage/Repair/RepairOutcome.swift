public import PlanDomain

/// What came of mending one writer's lines from another copy.
public struct RepairOutcome: Hashable, Sendable {
  /// What came of it.
  public enum Kind: Hashable, Sendable {
    /// So many lines that were missing are there again.
    case restored(Int)
    /// So many lines that are missing are in the other copy; nothing has been changed.
    case found(Int)
    /// The other copy has so many lines that nobody here has seen, and nothing else that is missing.
    case beyond(Int)
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
  /// The entries that were taken, or would be.
  public var entries: [Entry] = []
}
