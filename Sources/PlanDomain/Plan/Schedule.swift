/// When an activity is done, and the days on which it is checked.
public struct Schedule: Hashable, Sendable {
  /// The first and the last day.
  public let period: Period
  /// The days on which progress is checked, in order, within the period.
  public let checkpoints: [CalendarDate]

  /// Creates a schedule.
  ///
  /// - Parameters:
  ///   - period: The first and the last day.
  ///   - checkpoints: The days on which progress is checked.
  public init(period: Period, checkpoints: [CalendarDate] = []) {
    self.period = period
    self.checkpoints = checkpoints.sorted()
  }
}
