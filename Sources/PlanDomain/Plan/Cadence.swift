/// Something that recurs in the year wheel: a review, a report, an evaluation.
public struct Cadence: Hashable, Sendable {
  /// How often it recurs.
  public enum Rhythm: Hashable, Sendable {
    /// All the time, without dates.
    case continuous
    /// By the end of every month.
    case monthly
    /// By the end of April, August and December.
    case tertial
    /// Every year on a day; a 29 February falls on the 28th in common years.
    case yearly(month: Int, day: Int)
    /// At least every second year, counted from a day.
    case everySecondYear(from: CalendarDate)
    /// During one year, so by its last day.
    case during(year: Int)
  }

  /// A part of the row that a document may leave out.
  public enum Part: String, CaseIterable, Sendable {
    /// The day of the year.
    case day
    /// Where it is done.
    case body
  }

  /// What is done.
  public let title: String
  /// How often.
  public let rhythm: Rhythm
  /// Where it is done or to whom it goes.
  public let body: String?
  /// The document and section, or the law, that demands it.
  public let source: String?
  /// What no document says, and whoever wrote the file has decided.
  public var ours: [Part] = []
  /// The other planning or follow-up that it is part of, as the document calls it.
  public var within: String?

  /// Creates a cadence.
  ///
  /// - Parameters:
  ///   - title: What is done.
  ///   - rhythm: How often.
  ///   - body: Where it is done or to whom it goes.
  ///   - source: What demands it.
  public init(title: String, rhythm: Rhythm, body: String? = nil, source: String? = nil) {
    self.title = title
    self.rhythm = rhythm
    self.body = body
    self.source = source
  }

  /// Returns the next days on which it is due.
  ///
  /// - Parameters:
  ///   - date: The day to count from, itself included.
  ///   - period: The agreement's period; no day outside it comes back.
  ///   - limit: How many days at most.
  /// - Returns: Days in order.
  public func occasions(from date: CalendarDate, within period: Period, limit: Int)
    -> [CalendarDate]
  {
    var found: [CalendarDate] = []
    var month = max(date, period.start).month
    while found.count < limit, month <= period.end.month {
      if let day = occasion(in: month), day >= date, period.contains(day) { found.append(day) }
      month = month.adding(months: 1)
    }
    return found
  }

  /// The day in a month on which it is due, if any.
  private func occasion(in month: CalendarMonth) -> CalendarDate? {
    switch rhythm {
    case .continuous: return nil
    case .monthly: return month.lastDay
    case .tertial: return month.month % 4 == 0 ? month.lastDay : nil
    case .yearly(let dueMonth, let day):
      guard month.month == dueMonth else { return nil }
      return min(month.firstDay.adding(days: day - 1), month.lastDay)
    case .everySecondYear(let start):
      let isTurn = (month.index - start.month.index) % 24 == 0 && month > start.month
      return isTurn ? min(month.firstDay.adding(days: start.parts.day - 1), month.lastDay) : nil
    case .during(let year):
      return month.year == year && month.month == 12 ? month.lastDay : nil
    }
  }
}
