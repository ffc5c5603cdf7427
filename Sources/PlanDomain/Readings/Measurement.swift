/// The value of an indicator on a day.
public struct Measurement: Hashable, Sendable, Identifiable {
  /// The fact that recorded it.
  public let id: FactID
  /// The day that it is about.
  public let date: CalendarDate
  /// The value, in the unit of the indicator.
  public let value: DecimalNumber
  /// Where it comes from; `nil` for the source that the plan names.
  public let source: String?
  /// What goes with it.
  public let note: String?
}
