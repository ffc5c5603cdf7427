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
  /// Whether those are the days that such a report has without anyone saying so.
  let isUsual: Bool
  /// The frozen report that it is compared with; `nil` where there is none before it.
  let earlier: Earlier?
  private(set) var filing: Filing
  /// What has been said about its days since it was frozen.
  private(set) var late: LateFacts

  /// The frozen report that a report is compared with, which alone says what was known then.
  struct Earlier: Hashable {
    let basis: Basis
    /// Its number.
    let number: String
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
    /// The code that its copies have; `nil` for a draft.
    var code: CheckCode?
    /// Which edition of the report it is; `nil` for the first.
    public var edition: Edition?

    /// An edition that corrects another.
    public struct Edition: Hashable, Sendable {
      /// Which it is, from 2.
      public let number: Int
      /// The number of the report that it corrects.
      public let corrected: String

      /// Creates an edition.
      ///
      /// - Parameters:
      ///   - number: Which it is, from 2.
      ///   - corrected: The number of the report that it corrects.
      public init(_ number: Int, corrects corrected: String) {
        (self.number, self.corrected) = (number, corrected)
      }
    }

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
  public static let kinds: [ReportKind] = [
    .delar2, .tertial, .helar, .brief, .deviations, .evaluation,
  ]

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - kind: One of ``kinds``.
  ///   - cutOff: The last day that counts.
  ///   - start: The first day that it covers, where that is not the usual one.
  ///   - basis: Everything that is recorded.
  ///   - filing: How it is registered. A draft of what is frozen already becomes that.
  public init(
    _ kind: ReportKind, cutOff: CalendarDate, startingOn start: CalendarDate? = nil,
    from basis: Basis, filing: Filing
  ) {
    let isDraft = filing.number == nil
    let frozen = isDraft ? basis.state.frozenReport(kind, cutOff: cutOff, from: start) : nil
    self.init(
      kind, cutOff: cutOff, startingOn: start, frozen: frozen, from: basis, filing: filing)
  }

  /// Creates a report that is frozen, as what it rests on has it: on the plan that it was frozen on.
  ///
  /// - Parameters:
  ///   - report: The frozen report.
  ///   - basis: Everything that is recorded.
  public init(_ report: FrozenReport, from basis: Basis) {
    self.init(
      report.kind, cutOff: report.cutOff, startingOn: report.from, frozen: report, from: basis,
      filing: Filing(frozen: report, in: basis.state))
  }

  private init(
    _ kind: ReportKind, cutOff: CalendarDate, startingOn start: CalendarDate?,
    frozen: FrozenReport?, from basis: Basis, filing: Filing
  ) {
    let everything = frozen.map { basis.state.owned(by: $0.owner) } ?? basis.state
    // What is filed is read by everybody, and a draft is what will be filed.
    let open = everything.withoutInternalTexts
    let state = open ?? everything
    let known = frozen.map { state.upTo($0.document.heads) } ?? state
    let filing = frozen.map { Filing(frozen: $0, in: state) } ?? filing
    self.kind = kind
    self.filing = filing
    // Before the cut-off nothing is late that is not late today.
    let counted = known.about(daysUpTo: cutOff)
    // An evaluation is of every edition that has held.
    var own = Basis(
      kind == .evaluation ? counted.throughout(cutOff) : counted, on: min(cutOff, filing.date),
      workspace: basis.workspace)
    own.leavesOut = basis.leavesOut || open != nil
    self.basis = own
    let calendar = ReportCalendar(state.plan.agreement)
    period = calendar.period(of: kind, to: cutOff, from: start)
    isUsual = start == nil || period == calendar.period(of: kind, to: cutOff)
    earlier = Earlier(
      in: known, at: cutOff, except: frozen?.id, workspace: basis.workspace)
    late = LateFacts(after: frozen, in: state)
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let isWhole = kind != .brief && kind != .deviations
    return Page(
      cover(in: language) + (isWhole ? gapBlocks(in: language) : []) + body(in: language)
        + late.blocks(in: language))
  }

  /// What follows the cover.
  func body(in language: Language) -> [Page.Block] {
    switch kind {
    case .brief: briefBody(in: language)
    case .deviations: deviationsBody(in: language)
    case .evaluation: evaluationBody(in: language)
    default: fullBody(in: language)
    }
  }

  private func fullBody(in language: Language) -> [Page.Block] {
    summary(in: language) + changeBlocks(in: language)
      + goalBlocks(in: language) + partyBlocks(in: language) + placeBlocks(in: language)
      + deviationBlocks(in: language) + decisionBlocks(in: language)
      + commitmentBlocks(in: language) + situationBlocks(in: language)
      + (kind == .helar ? undoneWorkBlocks(in: language) : []) + outlook(in: language)
      + appendix(in: language)
  }

  private func evaluationBody(in language: Language) -> [Page.Block] {
    summary(in: language) + yearBlocks(in: language)
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

extension PeriodReport {
  /// Returns a frozen report as a copy of it was made.
  ///
  /// - Parameter isApproved: Whether it was approved by then.
  /// - Returns: The report without what has come since.
  public func copy(isApproved: Bool) -> PeriodReport {
    var copy = self
    if !isApproved { copy.filing.approved = nil }
    copy.late = LateFacts(after: nil, in: basis.state)
    return copy
  }

  /// Returns what is read of a copy up to what has come since.
  ///
  /// - Parameters:
  ///   - text: What is read of the copy.
  ///   - language: The language of the words in it.
  /// - Returns: The text, the whole of it where nothing had come.
  public static func withoutLater(_ text: String, in language: Language) -> String {
    let heading = PeriodPhrase.addedLater.worded(in: language)
    guard let start = text.ranges(of: heading).last?.lowerBound else { return text }
    // What makes it a heading is no text of the report.
    var said = text[..<start]
    while let last = said.last, last.isWhitespace || last == "#" { said.removeLast() }
    return String(said)
  }
}

extension PeriodReport.Filing {
  /// How a frozen report is registered.
  fileprivate init(frozen report: FrozenReport, in state: PlanState) {
    self.init(
      report.date, by: state.entry(report.id.fact.entry)?.author, record: report.record,
      number: report.number)
    approved = report.approved
    code = CheckCode(report.number, of: report.document)
    edition = report.corrects.map { Edition(report.edition, corrects: $0) }
  }
}

extension PeriodReport.Earlier {
  /// The latest frozen report of a period before; `nil` where none has been frozen.
  fileprivate init?(
    in state: PlanState, at cutOff: CalendarDate, except own: ReportID?, workspace: String
  ) {
    let frozen = state.frozenReports.last { report in
      [.delar2, .tertial, .helar].contains(report.kind) && report.cutOff < cutOff
        && report.id != own && report.owner == state.plan.view.owner
    }
    guard let frozen else { return nil }
    let known = state.upTo(frozen.document.heads)
    basis = Basis(
      known.about(daysUpTo: frozen.cutOff), on: frozen.cutOff, workspace: workspace)
    number = frozen.number
  }
}
