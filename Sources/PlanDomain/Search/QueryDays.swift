/// Days that a condition of a search lets through: `<30d`, `>=2026-12`, `2026`.
public struct QueryDays: Hashable, Sendable {
  /// How a day is compared.
  public enum Comparison: String, CaseIterable, Hashable, Sendable {
    case atMost = "<="
    case atLeast = ">="
    case before = "<"
    case after = ">"
    case within = ""
  }

  /// What it is compared with.
  public enum Point: Hashable, Sendable {
    /// A day, a month or a year: from its first day through its last.
    case days(CalendarDate, through: CalendarDate)
    /// So many days from today: ahead, or back where it is about what has been said.
    case distance(Int)
  }

  let comparison: Comparison
  let point: Point

  /// Reads what stands after the colon: a sign or none, then `30d`, a day, a month or a year.
  init?(typed text: String) {
    // The longer signs come first, for the shorter ones begin them.
    let comparison = Comparison.allCases.first { text.hasPrefix($0.rawValue) } ?? .within
    guard let point = Point(typed: text.dropFirst(comparison.rawValue.count)) else { return nil }
    (self.comparison, self.point) = (comparison, point)
  }

  /// Returns whether a day that is to come is let through.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - today: Today. Within so many days is what has not passed.
  /// - Returns: Whether it is.
  func hold(_ day: CalendarDate, from today: CalendarDate) -> Bool {
    switch point {
    case .days(let first, let last): holds(day, first, last)
    case .distance(let days):
      switch comparison {
      case .before, .atMost, .within: day >= today && compares(today.days(until: day), days)
      case .after, .atLeast: compares(today.days(until: day), days)
      }
    }
  }

  /// Returns whether a day that has passed is let through: further back than so many days is more.
  func hold(_ day: CalendarDate, backFrom today: CalendarDate) -> Bool {
    switch point {
    case .days(let first, let last): holds(day, first, last)
    case .distance(let days): compares(day.days(until: today), days)
    }
  }

  private func holds(_ day: CalendarDate, _ first: CalendarDate, _ last: CalendarDate) -> Bool {
    switch comparison {
    case .atMost: day <= last
    case .atLeast: day >= first
    case .before: day < first
    case .after: day > last
    case .within: (first...last).contains(day)
    }
  }

  private func compares(_ distance: Int, _ days: Int) -> Bool {
    switch comparison {
    case .atMost, .within: distance <= days
    case .atLeast: distance >= days
    case .before: distance < days
    case .after: distance > days
    }
  }
}

extension QueryDays.Point {
  fileprivate init?(typed text: Substring) {
    if let day = CalendarDate(text) {
      self = .days(day, through: day)
    } else if let month = CalendarMonth(text) {
      self = .days(month.firstDay, through: month.lastDay)
    } else if text.count == 4, let first = CalendarDate("\(text)-01-01"),
      let last = CalendarDate("\(text)-12-31")
    {
      self = .days(first, through: last)
    } else if text.hasSuffix("d"), let days = Int(text.dropLast()), (0...36_600).contains(days) {
      self = .distance(days)
    } else {
      return nil
    }
  }
}
