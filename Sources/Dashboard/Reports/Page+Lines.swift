public import PlanDomain
public import PlanReports

extension ReportRequest {
  /// Returns what the report lacks, or how much has come after it was frozen.
  ///
  /// - Parameters:
  ///   - basis: What is drawn from.
  ///   - author: The function of the person at the keyboard.
  ///   - language: The language of the words.
  /// - Returns: What there is to tell; `nil` where there is nothing that it could lack.
  public func survey(
    from basis: Basis, by author: String?, in language: Language
  ) -> ReportSurvey? {
    if let frozen = frozen(in: basis.state) {
      return ReportSurvey(self, added: frozen.addedCount(in: basis.state))
    }
    guard hasGaps, let report = periodReport(from: basis, by: author) else { return nil }
    return ReportSurvey(self, gaps: report.gaps(in: language))
  }

  private func periodReport(from basis: Basis, by author: String?) -> PeriodReport? {
    switch self {
    case .period(let kind, let cutOff):
      let filing = PeriodReport.Filing(basis.picture.date, by: author)
      return PeriodReport(kind, cutOff: cutOff, from: basis, filing: filing)
    case .frozen(let id):
      return basis.state.frozenReport(id).map { PeriodReport($0, from: basis) }
    case .since, .agenda: return nil
    }
  }

  /// The report as it leaves the program; `nil` where there is nothing to tell.
  func report(_ context: Context) -> (any Report)? {
    let basis = Basis(context.state, context.picture, isAsOf: context.isAsOf)
    let (state, date) = (basis.state, basis.picture.date)
    switch self {
    case .period, .frozen: return periodReport(from: basis, by: context.author)
    case .since:
      return state.lastMeeting.flatMap { Since($0, in: state, on: date) }
        .map { SinceReport($0, from: basis) }
    case .agenda:
      let meeting = state.openMeetings.first ?? state.nextMeeting(from: date)
      return meeting.flatMap { AgendaReport($0.id, from: basis) }
    }
  }

  /// The report as it stands, line by line; no lines where there is nothing to tell.
  func lines(columns: Int, _ context: Context) -> [PageLine] {
    let basis = Basis(context.state, context.picture, isAsOf: context.isAsOf)
    switch self {
    case .period, .frozen:
      guard let report = periodReport(from: basis, by: context.author) else { return [] }
      return report.preview(in: context.language).lines(columns: columns)
    case .since, .agenda:
      return report(context)?.page(in: context.language).lines(columns: columns) ?? []
    }
  }
}

extension MinutesReport {
  /// The minutes line by line; each item of the agenda has a subheading, in order.
  func lines(columns: Int, _ context: Context) -> [PageLine] {
    var rest = meeting.items.map(\.key)[...]
    var item: AgendaKey?
    return page(in: context.language).lines(columns: columns) { block in
      switch block {
      case .subheading: item = rest.popFirst()
      case .heading, .title: item = nil
      case .paragraph, .list, .fields, .table, .records, .chart: break
      }
      return item
    }
  }
}

extension PeriodReport.Preview {
  /// The report line by line, with what it lacks and what came late before the rest.
  fileprivate func lines(columns: Int) -> [PageLine] {
    let parts = [
      title.lines(columns: columns), gaps.lines(.gap, columns: columns),
      added.lines(.added, columns: columns), body.lines(columns: columns),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [PageLine("")]))
  }
}

extension Page {
  /// The page line by line; an empty line stands before each heading but the first.
  ///
  /// - Parameters:
  ///   - role: What lines that are no headings stand for.
  ///   - columns: The columns that there are.
  ///   - item: Tells which item of an agenda a block belongs to; asked of each block in order.
  /// - Returns: The lines.
  fileprivate func lines(
    _ role: PageLine.Role = .text, columns: Int, item: (Block) -> AgendaKey? = { _ in nil }
  ) -> [PageLine] {
    var lines: [PageLine] = []
    var standsAlone = false
    for block in blocks {
      let item = item(block)
      if standsAlone { lines.append(PageLine("")) }
      let isTitle = if case .title = block { true } else { false }
      let isHeading = isTitle || block.isHeading
      // What follows a heading stands right below it.
      standsAlone = !block.isHeading
      let text = Page([block]).keepingWords(within: columns).text(width: columns)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        lines.append(PageLine(String(line), item: item, role: isHeading ? .heading : role))
      }
    }
    return lines
  }
}
