import Dashboard
import PlanDomain
import PlanReports
import PlanStorage

extension EventLoop {
  /// What is drawn from: the state and the day that are shown.
  private var basis: Basis {
    let state = asOf.map(plan.store.state) ?? plan.store.state
    return Basis(
      state.owned(by: model.setting.owner), on: asOf ?? plan.clock.today,
      workspace: plan.workspace.manifest.id,
      isAsOf: asOf != nil)
  }

  /// Makes a report as it stands, for the screen.
  func makeReport(_ request: ReportRequest, columns: Int) {
    send(.report(request, lines(of: request, columns: columns)))
  }

  /// Tells what drafts lack, and how much has come after what is frozen.
  ///
  /// Each takes a while where the history is long: one after another, with the screen shown and keys
  /// answered in between.
  func survey(_ requests: [ReportRequest]) {
    unsurveyed = requests
    deadlines.set(.survey, after: .zero)
  }

  func surveyNext() {
    guard !unsurveyed.isEmpty else { return }
    let request = unsurveyed.removeFirst()
    if let survey = surveyed(request) { send(.reportSurveyed(survey)) }
    if !unsurveyed.isEmpty { deadlines.set(.survey, after: .zero) }
  }

  private func surveyed(_ request: ReportRequest) -> ReportSurvey? {
    let basis = basis
    if let frozen = request.frozen(in: basis.state) {
      return ReportSurvey(request, added: frozen.addedCount(in: basis.state))
    }
    guard request.hasGaps, let report = periodReport(request, from: basis) else { return nil }
    return ReportSurvey(request, gaps: report.gaps(in: plan.language))
  }

  /// Freezes a report on a period and files it.
  func freezeReport(_ kind: ReportKind, cutOff: CalendarDate, record number: String?) {
    let (language, workspace) = (plan.language, plan.workspace.manifest.id)
    let owner = model.setting.owner
    record { store, author, now throws(RecordingError) in
      try store.freezeReport(
        kind, cutOff: cutOff, owner: owner, record: number, as: .html, in: language,
        workspace: workspace,
        by: author, at: now)
    }
  }

  private func periodReport(_ request: ReportRequest, from basis: Basis) -> PeriodReport? {
    switch request {
    case .period(let kind, let cutOff):
      let filing = PeriodReport.Filing(basis.picture.date, by: author.function)
      return PeriodReport(kind, cutOff: cutOff, from: basis, filing: filing)
    case .frozen(let id):
      return basis.state.frozenReport(id).map { PeriodReport($0, from: basis) }
    case .since, .agenda: return nil
    }
  }

  private func lines(of request: ReportRequest, columns: Int) -> [PageLine] {
    let (basis, language) = (basis, plan.language)
    let (state, date) = (basis.state, basis.picture.date)
    switch request {
    case .period, .frozen:
      guard let report = periodReport(request, from: basis) else { return [] }
      return report.preview(in: language).lines(columns: columns)
    case .since:
      let since = state.lastMeeting.flatMap { Since($0, in: state, on: date) }
      let page = since.map { SinceReport($0, from: basis).page(in: language) }
      return page?.lines(columns: columns) ?? []
    case .agenda:
      let meeting = state.openMeetings.first ?? state.nextMeeting(from: date)
      let report = meeting.flatMap { AgendaReport($0.id, from: basis) }
      return report?.page(in: language).lines(columns: columns) ?? []
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
  fileprivate func lines(_ role: PageLine.Role = .text, columns: Int) -> [PageLine] {
    var lines: [PageLine] = []
    var standsAlone = false
    for block in blocks {
      if standsAlone { lines.append(PageLine("")) }
      let isTitle = if case .title = block { true } else { false }
      let isHeading = isTitle || block.isHeading
      // What follows a heading stands right below it.
      standsAlone = !block.isHeading
      let text = Page([block]).keepingWords(within: columns).text(width: columns)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        lines.append(PageLine(String(line), role: isHeading ? .heading : role))
      }
    }
    return lines
  }
}
