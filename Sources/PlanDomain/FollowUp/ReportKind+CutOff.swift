extension ReportKind {
  /// Returns the cut-off of the report that is made, or prepared, on a day.
  ///
  /// The interim report on a year is prepared from May on, the year's own from October on.
  ///
  /// - Parameters:
  ///   - today: The day.
  ///   - agreement: The agreement's period, which no cut-off lies outside.
  /// - Returns: The last day that the report counts.
  public func cutOff(on today: CalendarDate, within agreement: Period) -> CalendarDate {
    let (year, month, _) = today.parts
    let date: CalendarDate? =
      switch self {
      case .delar2: CalendarDate(year: month >= 5 ? year : year - 1, month: 8, day: 31)
      case .helar: CalendarDate(year: month >= 10 ? year : year - 1, month: 12, day: 31)
      default: today
      }
    return min(max(date ?? today, agreement.start), agreement.end)
  }

  /// Returns the cut-off that comes next.
  ///
  /// - Parameters:
  ///   - today: The day; a cut-off on it is still to come.
  ///   - agreement: The agreement's period.
  /// - Returns: The kind of report and its last day; `nil` when none is left in the period.
  public static func nextCutOff(
    on today: CalendarDate, within agreement: Period
  ) -> (kind: ReportKind, date: CalendarDate)? {
    let day = max(today, agreement.start)
    let year = day.parts.year
    let days: [(ReportKind, CalendarDate?)] = [
      (.delar2, CalendarDate(year: year, month: 8, day: 31)),
      (.helar, CalendarDate(year: year, month: 12, day: 31)),
    ]
    for case (let kind, let date?) in days where day <= date && date <= agreement.end {
      return (kind, date)
    }
    return nil
  }
}

extension PlanState {
  /// Returns the report of a kind and a cut-off that was frozen last.
  ///
  /// A brief or a register that was frozen before its last day was over does not stand in for that day.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - cutOff: The last day that it counts.
  /// - Returns: The report, or `nil` when none is frozen.
  public func frozenReport(_ kind: ReportKind, cutOff: CalendarDate) -> FrozenReport? {
    frozenReports.last { report in
      let isWhole = kind != .brief && kind != .deviations || report.date > cutOff
      return report.kind == kind && report.cutOff == cutOff && isWhole
    }
  }
}
