/// When the reports of an agreement count up to, and from which day.
///
/// The year wheel tells: a report is due on the days of its yearly rows, and each tertial where it has a
/// row for those (`docs/decisions/0029-reporting-periods-follow-the-year-wheel.md`). No report covers a
/// day before the agreement began.
public struct ReportCalendar: Hashable, Sendable {
  /// The agreement's period.
  private let agreement: Period
  /// The last day of the reporting year, as a month and a day.
  private let yearEnd: YearDay
  /// The other days of the year on which a yearly row falls.
  private let yearly: Set<YearDay>
  /// Whether the year wheel has a row for each tertial.
  public let hasTertials: Bool

  /// A day of any year.
  private struct YearDay: Hashable {
    let month: Int
    let day: Int

    init(_ month: Int, _ day: Int) { (self.month, self.day) = (month, day) }

    init(_ date: CalendarDate) {
      (month, day) = (date.parts.month, date.parts.day)
    }

    /// Whether a month of a common year ends on it, or the February of a leap year.
    var isLast: Bool {
      date(in: 2023).adding(days: 1).parts.day == 1 || (month == 2 && day == 29)
    }

    /// The day in a year; the month's last where the month is shorter.
    func date(in year: Int) -> CalendarDate {
      guard let first = CalendarDate(year: year, month: month, day: 1) else {
        preconditionFailure("The years of plans and their neighbours exist.")
      }
      return min(first.adding(days: day - 1), first.month.lastDay)
    }
  }

  /// Creates the calendar of an agreement.
  ///
  /// - Parameter agreement: The agreement, whose year wheel tells.
  public init(_ agreement: Agreement) {
    let rows = agreement.cadence.map(\.rhythm)
    let days = Set(
      rows.compactMap { rhythm in
        if case .yearly(let month, let day) = rhythm { YearDay(month, day) } else { nil }
      })
    let eve = YearDay(agreement.period.start.adding(days: -1))
    hasTertials = rows.contains(.tertial)
    self.agreement = agreement.period
    // An only yearly row on 31 August is the interim report of a calendar year.
    let only = days.count == 1 && !hasTertials ? days.first : nil
    let isOnly = only.map { $0.isLast && $0 != YearDay(8, 31) } ?? false
    yearEnd =
      days.isEmpty || days.contains(YearDay(12, 31))
      ? YearDay(12, 31)
      : days.contains(eve) && eve.isLast ? eve : isOnly ? only ?? eve : YearDay(12, 31)
    yearly = days.subtracting([yearEnd])
  }

  /// The kinds of report on a period that the agreement has, in the order that they are read.
  public var kinds: [ReportKind] {
    [hasTertials ? .tertial : .delar2, .helar, .brief, .evaluation, .deviations]
  }

  /// Returns the cut-off of the report that is made, or prepared, on a day.
  ///
  /// An interim report is prepared for four months, that of a year for three, and that of a tertial for
  /// one.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - today: The day.
  /// - Returns: The last day that the report counts, within the agreement's period.
  public func cutOff(of kind: ReportKind, on today: CalendarDate) -> CalendarDate {
    let (days, lead) = cutOffs(of: kind)
    guard let lead else { return min(max(today, agreement.start), agreement.end) }
    return days.last { $0 <= today.adding(days: lead) } ?? days.first ?? agreement.end
  }

  /// Returns the cut-offs of all reports that are not far from a day.
  ///
  /// - Parameter today: The day.
  /// - Returns: Those of two years before to one year after, the nearest to now first.
  public func cutOffs(near today: CalendarDate) -> [CalendarDate] {
    let kinds: [ReportKind] = [.helar, hasTertials ? .tertial : .delar2]
    let days = Set(kinds.flatMap { cutOffs(of: $0).days })
    return days.filter { abs(today.days(until: $0) + 183) <= 548 }
      .sorted { abs(today.days(until: $0)) < abs(today.days(until: $1)) }
  }

  /// Returns the cut-off that comes next.
  ///
  /// - Parameter today: The day; a cut-off on it is still to come.
  /// - Returns: The kind of report and its last day; `nil` when none is left in the period.
  public func next(on today: CalendarDate) -> (kind: ReportKind, date: CalendarDate)? {
    let kinds: [ReportKind] = [.helar, hasTertials ? .tertial : .delar2]
    let days = kinds.compactMap { kind in
      cutOffs(of: kind).days.first { $0 >= today }.map { (kind: kind, date: $0) }
    }
    return days.min { $0.date < $1.date }
  }

  /// Returns the days that a report covers.
  ///
  /// A sheet made on the first day of a year looks back on the year before.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - cutOff: The last day.
  ///   - start: The first day, where it is not the usual one.
  /// - Returns: The days; never one before the agreement began.
  public func period(
    of kind: ReportKind, to cutOff: CalendarDate, from start: CalendarDate? = nil
  ) -> Period {
    let usual: CalendarDate =
      switch kind {
      case .evaluation: agreement.start
      case .tertial: tertialStart(of: cutOff)
      default:
        yearStart(of: cutOff) == cutOff
          ? yearStart(of: cutOff.adding(days: -1))
          : yearStart(of: cutOff)
      }
    let first = min(max(start ?? usual, agreement.start), cutOff)
    return Period(from: first, to: cutOff) ?? agreement
  }

  /// What a report is called by.
  ///
  /// - Parameter period: The days that it covers.
  /// - Returns: The year, `2026` or `2025/2026`.
  public func year(of period: Period) -> String {
    let start = yearStart(of: period.end)
    let end = start.adding(years: 1).adding(days: -1)
    let (first, last) = (start.parts.year, end.parts.year)
    return first == last ? "\(last)" : "\(first)/\(last)"
  }

  /// Whether an interim report is the second one of its year: up to the end of the eighth month.
  public func isSecondInterim(_ cutOff: CalendarDate) -> Bool {
    cutOff == interim(after: yearStart(of: cutOff), told: false)
  }

  private func cutOffs(of kind: ReportKind) -> (days: [CalendarDate], lead: Int?) {
    let years = agreement.start.parts.year - 1...agreement.end.parts.year + 1
    let ends = years.map(yearEnd.date)
    let days: [CalendarDate]
    let lead: Int
    switch kind {
    case .helar: (days, lead) = (ends.filter { $0 < agreement.end } + [agreement.end], 91)
    case .delar2: (days, lead) = (ends.map { interim(after: $0.adding(days: 1)) }, 122)
    case .tertial:
      let months = years.flatMap { year in [4, 8, 12].map { (year, $0) } }
      days = months.compactMap { CalendarDate(year: $0, month: $1, day: 1)?.month.lastDay }
      lead = 31
    default: return ([], nil)
    }
    return (days.filter { $0 > agreement.start && $0 <= agreement.end }, lead)
  }

  /// The cut-off of the interim report of the year that begins on a day: what the year wheel says where
  /// it says one day, else the end of the eighth month.
  private func interim(after start: CalendarDate, told: Bool = true) -> CalendarDate {
    let usual = start.month.adding(months: 7).lastDay
    guard told, yearly.count == 1, let only = yearly.first, only != YearDay(usual) else {
      return usual
    }
    let day = only.date(in: start.parts.year)
    return day >= start ? day : only.date(in: start.parts.year + 1)
  }

  private func yearStart(of date: CalendarDate) -> CalendarDate {
    let end = yearEnd.date(in: date.parts.year)
    let last = date > end ? end : yearEnd.date(in: date.parts.year - 1)
    return last.adding(days: 1)
  }

  private func tertialStart(of date: CalendarDate) -> CalendarDate {
    let (year, month, _) = date.parts
    return CalendarDate(year: year, month: (month - 1) / 4 * 4 + 1, day: 1) ?? date
  }
}

extension PlanState {
  /// Returns the report of a kind and a cut-off that was frozen last, on the plan that is looked at:
  /// everybody's or one party's.
  ///
  /// A brief or a register that was frozen before its last day was over does not stand in for that day.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - cutOff: The last day that it counts.
  ///   - start: The first day that it covers, where that is not the usual one.
  /// - Returns: The report, or `nil` when none is frozen.
  public func frozenReport(
    _ kind: ReportKind, cutOff: CalendarDate, from start: CalendarDate? = nil
  ) -> FrozenReport? {
    editions(of: kind, cutOff: cutOff, from: start, owner: plan.view.owner).last
      .flatMap(frozenReport)
  }
}
