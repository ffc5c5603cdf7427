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

  /// The round that a report makes: up to its cut-off, to the council, and on to a receiver.
  public struct Round: Hashable, Sendable {
    /// What kind of report it is.
    public let report: ReportKind
    /// The month and the day by which the council takes it up.
    public let council: YearDay?
    /// The month and the day by which it is handed over.
    public let delivery: YearDay?
    /// Who receives it.
    public let receiver: String?

    /// Creates a round.
    ///
    /// - Parameters:
    ///   - report: What kind of report it is.
    ///   - council: By which day the council takes it up.
    ///   - delivery: By which day it is handed over.
    ///   - receiver: Who receives it.
    public init(
      _ report: ReportKind, council: YearDay? = nil, delivery: YearDay? = nil,
      to receiver: String? = nil
    ) {
      (self.report, self.council, self.delivery) = (report, council, delivery)
      self.receiver = receiver
    }
  }

  /// A day of every year; a 29 February falls on the 28th in common years.
  public struct YearDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// Creates a day of every year.
    ///
    /// - Parameters:
    ///   - month: The month, 1 to 12.
    ///   - day: The day of the month.
    public init(month: Int, day: Int) { (self.month, self.day) = (month, day) }

    /// Returns the first such day from another on.
    ///
    /// - Parameter date: The other day, itself included.
    /// - Returns: The day.
    func first(from date: CalendarDate) -> CalendarDate {
      for year in [date.parts.year, date.parts.year + 1] {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { continue }
        let found = min(first.adding(days: day - 1), first.month.lastDay)
        if found >= date { return found }
      }
      return date
    }
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
  /// The round of the report that it is about, where it is about one.
  public var round: Round?

  /// Creates a cadence.
  ///
  /// - Parameters:
  ///   - title: What is done.
  ///   - rhythm: How often.
  ///   - body: Where it is done or to whom it goes.
  ///   - source: What demands it.
  ///   - round: The round of the report that it is about.
  public init(
    title: String, rhythm: Rhythm, body: String? = nil, source: String? = nil,
    round: Round? = nil
  ) {
    self.title = title
    self.rhythm = rhythm
    self.body = body
    self.source = source
    self.round = round
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
