import PlanDomain

/// A place where an example journal is written: one writer and the function that writes there.
struct Desk: Hashable {
  let writer: WriterID
  let author: String
  /// The party whose desk it is, by its place among the agreement's parties.
  let party: Int

  /// The coordinator's desk and the police's: the two writers of an example.
  static let both: [Desk] = ["samordnare-7q3k", "kommunpolis-m2xd"].enumerated().compactMap {
    place, name in
    WriterID(name).map {
      Desk(writer: $0, author: String(name.prefix { $0 != "-" }), party: place)
    }
  }
}

/// The offset of the clock in Sweden.
///
/// > Source: Directive 2000/84/EC: from the last Sunday of March to the last Sunday of October.
func swedishOffset(on date: CalendarDate) -> Int {
  let year = date.parts.year
  let summer = lastSunday(of: 3, year)..<lastSunday(of: 10, year)
  return summer.contains(date) ? 7200 : 3600
}

private func lastSunday(of month: Int, _ year: Int) -> CalendarDate {
  let last = CalendarMonth(index: year * 12 + month - 1).lastDay
  return last.adding(days: -(last.weekday % 7))
}
