/// The adoption of an edition of the plan.
public struct PlanAdoption: Hashable, Sendable, Identifiable {
  /// The fact that recorded it.
  public let id: FactID
  /// The version of the edition.
  public let version: String
  /// The day that it was adopted.
  public let date: CalendarDate
  /// The digest of the edition's files, one after the other.
  public let digest: FileDigest
  /// The decided changes that the edition holds, and that no longer lie on top of it.
  public let folds: [FactID]
  /// The decision behind it.
  public let decision: DecisionID?
}
