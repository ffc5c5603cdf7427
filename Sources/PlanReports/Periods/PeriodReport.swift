public import PlanDomain

/// A report on a period with a cut-off: the interim report, the year's, a brief, deviations, evaluation.
///
/// It draws on what has been said about the days up to the cut-off, whenever it was said. Where such a
/// report is frozen already it draws on what that one rests on; what has come since about those days
/// is listed apart and never mixed in.
public struct PeriodReport: TabularReport, Hashable {
  /// What it draws from: the facts about days up to the cut-off, pictured on that day.
  let basis: Basis
  let kind: ReportKind
  /// The days that it covers, the last of which is the cut-off.
  let period: Period
  /// What it is compared with.
  let earlier: Earlier
  let filing: Filing
  /// What has been said about its days since it was frozen.
  let late: LateFacts

  /// What a report is compared with.
  struct Earlier: Hashable {
    let basis: Basis
    /// The number of the frozen report, where it is one.
    let number: String?
  }

  /// How a report is registered.
  public struct Filing: Hashable, Sendable {
    /// The day that it was made.
    public var date: CalendarDate
    /// The function of the person who made it.
    public var author: String?
    /// The record number (*diarienummer*).
    public var record: String?
    /// Its own number; `nil` for a draft.
    public var number: String?
    /// The day that it was approved.
    public var approved: CalendarDate?

    /// Creates a filing.
    ///
    /// - Parameters:
    ///   - date: The day that it was made.
    ///   - author: The function of the person who made it.
    ///   - record: The record number.
    ///   - number: Its own number; `nil` for a draft.
    public init(
      _ date: CalendarDate, by author: String? = nil, record: String? = nil, number: String? = nil
    ) {
      (self.date, self.author, self.record, self.number) = (date, author, record, number)
    }
  }

  /// The kinds of report that are on a period.
  public static let kinds: [ReportKind] = [.delar2, .helar, .brief, .deviations, .evaluation]

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - kind: One of ``kinds``.
  ///   - cutOff: The last day that counts.
  ///   - basis: Everything that is recorded.
  ///   - filing: How it is registered. A draft of what is frozen already becomes that.
  public init(
    _ kind: ReportKind, cutOff: CalendarDate, from basis: Basis, filing: Filing
  ) {
    let state = basis.state
    let frozen = filing.number == nil ? state.frozenReport(kind, cutOff: cutOff) : nil
    let known = frozen.map { state.upTo($0.document.heads) } ?? state
    let filing = frozen.map { Filing(frozen: $0, in: state) } ?? filing
    self.kind = kind
    self.filing = filing
    // Before the cut-off nothing is late that is not late today.
    self.basis = Basis(
      known.about(daysUpTo: cutOff), on: min(cutOff, filing.date), workspace: basis.workspace)
    period = kind.period(to: cutOff, within: state.plan.agreement.period)
    earlier = Earlier(
      before: period, in: known, at: cutOff, except: frozen?.id, workspace: basis.workspace)
    late = LateFacts(after: frozen, in: state)
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let body =
      switch kind {
      case .brief: briefBody(in: language)
      case .deviations: deviationsBody(in: language)
      case .evaluation: evaluationBody(in: language)
      default: fullBody(in: language)
      }
    return Page(cover(in: language) + body + late.blocks(in: language))
  }

  private func fullBody(in language: Language) -> [Page.Block] {
    gapBlocks(in: language) + summary(in: language) + changeBlocks(in: language)
      + goalBlocks(in: language) + partyBlocks(in: language) + placeBlocks(in: language)
      + deviationBlocks(in: language) + decisionBlocks(in: language)
      + commitmentBlocks(in: language) + situationBlocks(in: language)
      + (kind == .helar ? undoneWorkBlocks(in: language) : []) + outlook(in: language)
      + appendix(in: language)
  }

  private func evaluationBody(in language: Language) -> [Page.Block] {
    gapBlocks(in: language) + summary(in: language) + yearBlocks(in: language)
      + partyBlocks(in: language) + placeBlocks(in: language) + deviationBlocks(in: language)
      + situationBlocks(in: language) + undoneWorkBlocks(in: language) + appendix(in: language)
  }

  /// Returns the activities with every column.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, for CSV; the deviations in a report on those.
  public func table(in language: Language) -> Table {
    kind == .deviations
      ? DeviationList(periodDeviations, from: basis).table(in: language)
      : ActivityList(from: basis).table(in: language)
  }
}

extension PeriodReport.Filing {
  /// How a frozen report is registered.
  fileprivate init(frozen report: FrozenReport, in state: PlanState) {
    self.init(
      report.date, by: state.entry(report.id.fact.entry)?.author, record: report.record,
      number: report.number)
    approved = report.approved
  }
}

extension PeriodReport.Earlier {
  /// The latest frozen report of a period before, else the state on the last day before the period.
  fileprivate init(
    before period: Period, in state: PlanState, at cutOff: CalendarDate, except own: ReportID?,
    workspace: String
  ) {
    let frozen = state.frozenReports.last { report in
      [.delar2, .helar].contains(report.kind) && report.cutOff < cutOff && report.id != own
    }
    let day = frozen?.cutOff ?? period.start.adding(days: -1)
    let known = frozen.map { state.upTo($0.document.heads) } ?? state
    basis = Basis(known.about(daysUpTo: day), on: day, workspace: workspace)
    number = frozen?.number
  }
}

extension PlanState {
  /// The report of a kind and a cut-off that was frozen last, if any is.
  ///
  /// A brief or a register that was frozen before its last day was over does not stand in for that day.
  fileprivate func frozenReport(_ kind: ReportKind, cutOff: CalendarDate) -> FrozenReport? {
    frozenReports.last { report in
      let isWhole = kind != .brief && kind != .deviations || report.date > cutOff
      return report.kind == kind && report.cutOff == cutOff && isWhole
    }
  }
}

extension ReportKind {
  /// The days that a report covers.
  func period(to cutOff: CalendarDate, within agreement: Period) -> Period {
    let year = Period(
      from: CalendarDate(year: cutOff.parts.year, month: 1, day: 1) ?? cutOff, to: cutOff)
    let whole = Period(from: min(agreement.start, cutOff), to: cutOff)
    return (self == .evaluation ? whole : year) ?? agreement
  }

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
}
