/// A day in the Gregorian calendar, without a clock or a time zone.
public struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int

  /// Creates a day from its number.
  ///
  /// - Parameter dayNumber: Days since 1970-01-01.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// Creates a day from its parts.
  ///
  /// - Parameters:
  ///   - year: The year, 1 to 9999.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1. `nil` comes back for a day that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    dayNumber = CalendarDate.number(year: year, month: month, day: day)
  }

  /// Creates a day from its ISO 8601 text.
  ///
  /// - Parameter text: Exactly `YYYY-MM-DD`; `nil` comes back for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      let year = spelledNumber(bytes[0..<4]), let month = spelledNumber(bytes[5..<7]),
      let day = spelledNumber(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, the month (1 to 12) and the day of the month (from 1).
  ///
  /// > Source: Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms», `civil_from_days`.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The month that the day lies in.
  public var month: CalendarMonth {
    let (year, month, _) = parts
    return CalendarMonth(index: year * 12 + month - 1)
  }

  /// The day of the week, 1 (Monday) to 7 (Sunday).
  public var weekday: Int { (((dayNumber + 3) % 7) + 7) % 7 + 1 }

  /// Returns the day a number of days later.
  ///
  /// - Parameter days: How many days; negative for earlier.
  /// - Returns: The other day.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// Returns the same day of another year; a 29 February becomes the 28th in common years.
  ///
  /// - Parameter years: How many years later; negative for earlier.
  /// - Returns: The other day.
  public func adding(years: Int) -> CalendarDate {
    let other = month.adding(months: 12 * years)
    return min(other.firstDay.adding(days: parts.day - 1), other.lastDay)
  }

  /// Returns how many days there are to another day.
  ///
  /// - Parameter other: The other day.
  /// - Returns: Days; negative when the other day is earlier.
  public func days(until other: CalendarDate) -> Int {
    other.dayNumber - dayNumber
  }
}

extension CalendarDate {
  /// Returns the number of days of a month.
  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Returns the days since 1970-01-01.
  ///
  /// > Source: Howard Hinnant, «chrono-Compatible Low-Level Date Algorithms», `days_from_civil`.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One value.
  ///   - rhs: Another value.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.dayNumber < rhs.dayNumber }
}

extension CalendarDate: CustomStringConvertible {
  /// The ISO 8601 text, `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// Returns the number that some ASCII digits spell, or `nil` when one is not a digit.
func spelledNumber(_ digits: ArraySlice<UInt8>) -> Int? {
  var sum = 0
  for digit in digits {
    guard digit.isDigit else { return nil }
    sum = sum * 10 + Int(digit - 0x30)
  }
  return sum
}

/// Returns a number with zeros before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
