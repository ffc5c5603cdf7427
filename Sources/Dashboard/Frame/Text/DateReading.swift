import PlanDomain

/// A day in the ways that people write one: `2026-12-15`, `12-15`, `15/12`, `+14`, `+2v`.
struct DateReading: Equatable, Sendable {
  let date: CalendarDate

  /// Reads a day; one without a year is the first that has not passed.
  ///
  /// `nil` comes back for anything else, and for days that do not exist.
  init?(_ text: String, today: CalendarDate) {
    let text = text.filter { !$0.isWhitespace }
    guard
      let date = CalendarDate(text) ?? DateReading.later(text, today)
        ?? DateReading.ofTheYear(text, today)
    else { return nil }
    self.date = date
  }

  /// Days from today, or weeks with `v` or `w` after the number.
  private static func later(_ text: String, _ today: CalendarDate) -> CalendarDate? {
    guard text.first == "+" else { return nil }
    let isWeeks = text.last == "v" || text.last == "w"
    guard let number = Int(text.dropFirst().dropLast(isWeeks ? 1 : 0)), (0...9_999).contains(number)
    else { return nil }
    return today.adding(days: isWeeks ? number * 7 : number)
  }

  /// Month and day as in `12-15`, or day and month as in `15/12`.
  private static func ofTheYear(_ text: String, _ today: CalendarDate) -> CalendarDate? {
    let isSwedish = text.contains("/")
    let parts = text.split(separator: isSwedish ? "/" : "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    let (month, day) = isSwedish ? (second, first) : (first, second)
    return [today.parts.year, today.parts.year + 1].lazy
      .compactMap { CalendarDate(year: $0, month: month, day: day) }.first { $0 >= today }
  }
}
