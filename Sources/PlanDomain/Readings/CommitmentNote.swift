/// What someone has reported on a commitment.
public struct CommitmentNote: Hashable, Sendable, Identifiable {
  /// The fact that recorded it.
  public let id: FactID
  /// The day that it is about.
  public let date: CalendarDate
  /// Whose word it is.
  public let author: Attribution
  /// The report.
  public let note: String
}
