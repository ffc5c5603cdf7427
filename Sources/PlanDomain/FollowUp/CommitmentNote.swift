/// What someone has reported on a commitment.
public struct CommitmentNote: Hashable, Sendable, Identifiable {
  /// The fact that recorded it.
  public let id: FactID
  /// The day that it is about.
  public let date: CalendarDate
  /// The function whose word it is.
  public let function: String
  /// The report.
  public let note: String
}
