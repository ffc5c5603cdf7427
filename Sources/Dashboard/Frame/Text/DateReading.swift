import PlanDomain

/// A day in the ways that people write one.
///
/// `2026-12-15`, `12-15`, `15/12`, `15 dec`, `15 december 2026`, `fre`, `v 11` (the Friday of the week), `+14`,
/// `+2v`, `i dag`, `i morgon`, `nästa möte`; in Swedish or English, whatever the case.
struct DateReading: Equatable, Sendable {
  let date: CalendarDate

  /// Reads a day; one without a year is the first that has not passed.
  ///
  /// `nil` comes back for anything else, and for days that do not exist.
  init?(_ text: String, today: CalendarDate, nextMeeting: CalendarDate? = nil) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    let text = words.joined()
    guard
      let date = CalendarDate(text) ?? DateReading.later(text, today)
        ?? DateReading.ofTheYear(text, today) ?? DateReading.named(text, today, nextMeeting)
        ?? DateReading.ofWeek(text, today) ?? DateReading.ofMonth(words, today)
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
    return coming(month: month, day: day, today)
  }

  private static func coming(month: Int, day: Int, _ today: CalendarDate) -> CalendarDate? {
    (0...1).lazy.compactMap {
      CalendarDate(year: today.parts.year + $0, month: month, day: day)
    }.first { $0 >= today }
  }

  /// Today, tomorrow, the next meeting, or the first such day of the week that is not today.
  private static func named(
    _ text: String, _ today: CalendarDate, _ nextMeeting: CalendarDate?
  ) -> CalendarDate? {
    switch text {
    case "idag", "today": return today
    case "imorgon", "tomorrow": return today.adding(days: 1)
    case "n\u{E4}stam\u{F6}te", "nextmeeting": return nextMeeting
    default: break
    }
    let names = (1...7).map { FormWord.weekday($0).words }
    // Three letters tell each from the others, and two do in Swedish.
    let place = names.firstIndex {
      $0.swedish.prefix(2) == text
        || text.count >= 3
          && [$0.swedish, $0.english].contains { $0.lowercased().hasPrefix(text) }
    }
    guard let place else { return nil }
    let days = (place - (today.weekday - 1) + 7) % 7
    return today.adding(days: days == 0 ? 7 : days)
  }

  /// The Friday of a week: what is to be done in it is done by then.
  private static func ofWeek(_ text: String, _ today: CalendarDate) -> CalendarDate? {
    let names = ["vecka", "week", "v.", "v", "w"]
    guard let name = names.first(where: text.hasPrefix),
      let week = Int(text.dropFirst(name.count)), (1...53).contains(week)
    else { return nil }
    return [today.parts.year, today.parts.year + 1].lazy
      .compactMap { friday(of: week, $0) }.first { $0 >= today }
  }

  /// > Source: ISO 8601: the first week of a year is the one with the fourth of January.
  private static func friday(of week: Int, _ year: Int) -> CalendarDate? {
    guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    // The fifty-third exists only where its Thursday lies in the year.
    guard monday.adding(days: 3).parts.year == year else { return nil }
    return monday.adding(days: 4)
  }

  /// Day and month by name, with a year or without: `15 okt`, `15 October 2027`.
  private static func ofMonth(_ words: [String], _ today: CalendarDate) -> CalendarDate? {
    guard (2...3).contains(words.count), let day = Int(words[0]) else { return nil }
    let name = words[1].hasSuffix(".") ? String(words[1].dropLast()) : words[1]
    guard name.count >= 3,
      let month = (1...12).first(where: { number in
        guard let month = CalendarDate(year: 2024, month: number, day: 1)?.month else {
          return false
        }
        let names = month.words
        return [names.swedish, names.english].contains { $0.lowercased().hasPrefix(name) }
      })
    else { return nil }
    guard words.count == 3 else { return coming(month: month, day: day, today) }
    return Int(words[2]).flatMap { CalendarDate(year: $0, month: month, day: day) }
  }
}
