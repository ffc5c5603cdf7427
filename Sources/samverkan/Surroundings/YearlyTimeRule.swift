import PlanDomain

/// When summer time begins and ends every year, as the last line of a zone file says.
///
/// > Source: POSIX.1-2024, 8.3 (`TZ`), with hours from -167 to 167 as in RFC 9636, 3.3.1.
struct YearlyTimeRule: Equatable, Sendable {
  /// Seconds east of UTC in winter; all year where there is no summer time.
  private let standard: Int
  private let summer: Summer?

  /// What the clocks show in between.
  private struct Summer: Equatable {
    let offset: Int
    let begins: DayOfYear
    let ends: DayOfYear
  }

  /// Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`; `nil` when it is none.
  init?(_ text: String) {
    var reader = RuleReader(text)
    guard reader.skipName(), let west = reader.time(upTo: 24) else { return nil }
    standard = -west
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    var offset = standard + 3_600
    if reader.isNext(in: "+-0123456789") {
      guard let west = reader.time(upTo: 24) else { return nil }
      offset = -west
    }
    guard reader.skip(","), let begins = reader.day(), reader.skip(","), let ends = reader.day(),
      reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, begins: begins, ends: ends)
  }

  /// Returns how far the clocks are from UTC.
  ///
  /// - Parameter seconds: The moment, in seconds since 1970.
  /// - Returns: Seconds east of UTC.
  func offset(at seconds: Int64) -> Int {
    guard let summer else { return standard }
    // Clocks are set forward by those of winter, and back by those of summer.
    let year = Timestamp(seconds: seconds, offset: standard).date.parts.year
    guard let begins = summer.begins.seconds(in: year).map({ $0 - Int64(standard) }),
      let ends = summer.ends.seconds(in: year).map({ $0 - Int64(summer.offset) })
    else { return standard }
    // South of the equator winter lies in the middle of the year.
    let isSummer =
      begins < ends
      ? begins <= seconds && seconds < ends : seconds < ends || begins <= seconds
    return isSummer ? summer.offset : standard
  }
}

/// A moment of every year on a wall clock.
private struct DayOfYear: Equatable {
  enum Day: Equatable {
    /// Counted from 1, as if no year had a 29 February.
    case common(Int)
    /// Counted from nought.
    case any(Int)
    /// A weekday, 1 (Monday) to 7 (Sunday), of a month: the first to the fourth, or 5 for the last.
    case weekday(Int, week: Int, month: Int)
  }

  let day: Day
  /// Seconds after the day begins.
  let time: Int

  /// Seconds since 1970 on the wall clock; `nil` for a year that is not counted.
  func seconds(in year: Int) -> Int64? {
    guard let january = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    let date: CalendarDate
    switch day {
    case .any(let number): date = january.adding(days: number)
    case .common(let number):
      let isLeap = CalendarDate(year: year, month: 2, day: 29) != nil
      date = january.adding(days: number - (isLeap && number >= 60 ? 0 : 1))
    case .weekday(let weekday, let week, let month):
      guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
      let early = first.adding(days: (weekday - first.weekday + 7) % 7)
      let late = early.adding(days: 7 * (week - 1))
      // Where there is no fifth one, the fourth is the last.
      date = late.month == early.month ? late : late.adding(days: -7)
    }
    return Int64(date.dayNumber) * 86_400 + Int64(time)
  }
}

/// The text of a rule, read from left to right.
private struct RuleReader {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  func isNext(in characters: String) -> Bool { rest.first.map(characters.contains) ?? false }

  mutating func skip(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips what a time is called: three letters or more, or anything within angle brackets.
  mutating func skipName() -> Bool {
    if skip("<") {
      guard let end = rest.firstIndex(of: ">") else { return false }
      rest = rest[end...].dropFirst()
      return true
    }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest[letters.endIndex...]
    return letters.count >= 3
  }

  /// A time such as `2`, `-1` or `+5:30:15`, in seconds.
  mutating func time(upTo limit: Int) -> Int? {
    let isNegative = skip("-")
    if !isNegative { _ = skip("+") }
    guard let hours = number(upTo: limit) else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where skip(":") {
      guard let count = number(upTo: 59) else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  mutating func day() -> DayOfYear? {
    guard let day = dayWithoutTime() else { return nil }
    guard skip("/") else { return DayOfYear(day: day, time: 2 * 3_600) }
    return time(upTo: 167).map { DayOfYear(day: day, time: $0) }
  }

  private mutating func dayWithoutTime() -> DayOfYear.Day? {
    if skip("J") {
      return number(upTo: 365).flatMap { $0 == 0 ? nil : .common($0) }
    }
    guard skip("M") else { return number(upTo: 365).map { .any($0) } }
    guard let month = number(upTo: 12), month > 0, skip("."), let week = number(upTo: 5), week > 0,
      skip("."), let weekday = number(upTo: 6)
    else { return nil }
    // The rule counts from Sunday.
    return .weekday(weekday == 0 ? 7 : weekday, week: week, month: month)
  }

  private mutating func number(upTo limit: Int) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    return Int(digits).flatMap { $0 <= limit ? $0 : nil }
  }
}
