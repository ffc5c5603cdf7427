/// A first and a last day, both included.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let start: CalendarDate
  /// The last day; never before the first.
  public let end: CalendarDate

  /// Creates a period.
  ///
  /// - Parameters:
  ///   - start: The first day.
  ///   - end: The last day. `nil` comes back when it lies before the first.
  public init?(from start: CalendarDate, to end: CalendarDate) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// How many days the period has, at least one.
  public var days: Int { start.days(until: end) + 1 }

  /// Returns whether a day lies in the period.
  ///
  /// - Parameter date: The day.
  /// - Returns: `true` from the first day to the last.
  public func contains(_ date: CalendarDate) -> Bool {
    start <= date && date <= end
  }

  /// Returns how much of the period has passed at the end of a day.
  ///
  /// - Parameter date: The day.
  /// - Returns: A fraction in `0...1`.
  public func elapsed(on date: CalendarDate) -> Double {
    let passed = start.days(until: date) + 1
    return min(1, max(0, Double(passed) / Double(days)))
  }
}

extension Period: CustomStringConvertible {
  /// The text `YYYY-MM-DD–YYYY-MM-DD`.
  public var description: String { "\(start)\u{2013}\(end)" }
}
