/// A calendar month.
public struct CalendarMonth: Hashable, Sendable {
  /// Months since January of the year 0.
  public let index: Int

  /// Creates a month from its index.
  ///
  /// - Parameter index: Months since January of the year 0.
  public init(index: Int) {
    self.index = index
  }

  /// Creates a month from its text.
  ///
  /// - Parameter text: Exactly `YYYY-MM`; `nil` comes back for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7, let first = CalendarDate("\(text)-01") else { return nil }
    self = first.month
  }

  /// The year.
  public var year: Int { index / 12 }

  /// The month of the year, 1 to 12.
  public var month: Int { index % 12 + 1 }

  /// The first day of the month.
  public var firstDay: CalendarDate {
    CalendarDate(dayNumber: CalendarDate.number(year: year, month: month, day: 1))
  }

  /// The last day of the month.
  public var lastDay: CalendarDate {
    firstDay.adding(days: CalendarDate.days(inMonth: month, of: year) - 1)
  }

  /// Returns the month a number of months later.
  ///
  /// - Parameter months: How many months; negative for earlier.
  /// - Returns: The other month.
  public func adding(months: Int) -> CalendarMonth {
    CalendarMonth(index: index + months)
  }
}

extension CalendarMonth: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One value.
  ///   - rhs: Another value.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.index < rhs.index }
}

extension CalendarMonth: CustomStringConvertible {
  /// The text `YYYY-MM`.
  public var description: String { "\(padded(year, to: 4))-\(padded(month, to: 2))" }
}
