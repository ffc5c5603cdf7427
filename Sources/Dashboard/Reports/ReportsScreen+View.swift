import Cells
import PlanDomain

extension ReportsScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = DecisionsLayout(context)
    let rows = rows(context)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    if rows.isEmpty { drawEmpty(into: &frame, layout, context) }
    let line = ReportLine(columns: layout.list.columns - 3, context: context, surveys: surveys)
    cursor.draw(rows.count, into: &frame, layout.list) { line.line(rows[$0]) }
    drawPreview(into: &frame, layout, context)
  }

  /// The title and the next cut-off with its gaps, or the text that hides some of them.
  private func heading(_ context: Context) -> String {
    let title = context.worded(ReportWord.heading)
    let dot = " \(Symbols.unicode.dot.string) "
    if let query {
      let shown = context.worded(ReportWord.shown(rowCount, of: ReportRequest.all(context).count))
      return "\(title) (\(shown))\(dot)\u{201D}\(query)\u{201D}"
    }
    guard let next = ReportCalendar(context.state.plan.agreement).next(on: context.today) else {
      return title
    }
    let days = context.today.days(until: next.date)
    let survey = surveys[.period(next.kind, cutOff: next.date)]
    let parts = [
      context.worded(ReportWord.nextCutOff(next.kind, next.date)),
      survey.map { context.worded(ReportWord.gaps($0.gaps.count)) },
      context.worded(ReportWord.inDays(days)),
    ]
    return "\(title)  " + parts.compactMap(\.self).joined(separator: dot)
  }

  private func drawEmpty(into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context) {
    var detail = Detail(context, columns: layout.list.columns - 3)
    detail.add(context.worded(ReportWord.noneShown), .quiet)
    LineCursor().draw(detail.lines, into: &frame, layout.list, hasFocus: false)
  }

  private func drawPreview(
    into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context
  ) {
    guard !layout.preview.isEmpty else { return }
    guard let selection else {
      let title = context.worded(Phrase.nothingSelectedHeading)
      return frame.writeHeading(title, in: layout.previewHeading, hasFocus: false)
    }
    let frozen = selection.frozen(in: context.state)
    let name = context.worded(ReportName(selection.kind(in: context.state)))
    let title = [frozen?.number, name].compactMap(\.self).joined(separator: " ")
    frame.writeHeading(title, in: layout.previewHeading, hasFocus: false)
    var detail = Detail(context, columns: layout.preview.columns - 3)
    detail.add(essentialsOf: selection, frozen, surveys[selection])
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }
}

extension Detail {
  /// Adds how a report is registered, and what it lacks.
  fileprivate mutating func add(
    essentialsOf request: ReportRequest, _ frozen: FrozenReport?, _ survey: ReportSurvey?
  ) {
    add(ReportWord.cutOff, request.cutOff(in: context.state).map { "\($0)" })
    add(AgreementWord.planOf, frozen?.owner.map { context.state.plan.party($0)?.name ?? "\($0)" })
    add(ReportWord.frozenOn, frozen.map { "\($0.date)" })
    add(ReportWord.approvedOn, frozen?.approved.map { "\($0)" })
    add(ReportWord.record, frozen?.record)
    for delivery in frozen?.deliveries ?? [] {
      add(ReportWord.delivered, delivery.worded(in: language))
      for answer in delivery.answers {
        let head = "\(delivery.receiver) \(answer.date)"
        add(ReportWord.answered, [head, answer.note].compactMap(\.self).joined(separator: ": "))
      }
    }
    add(ReportWord.file, frozen.map { "reports/\($0.document.file)" })
    guard let survey else { return }
    if survey.added > 0 {
      add(ReportWord.addedLater, context.worded(ReportWord.added(survey.added)), .warning)
    }
    guard frozen == nil, request.hasGaps else { return }
    guard !survey.gaps.isEmpty else {
      return add(ReportWord.lacking, context.worded(ReportWord.nothingLacking))
    }
    add(ReportWord.lacking, context.worded(ReportWord.gaps(survey.gaps.count)), .warning)
    for gap in survey.gaps { add("! \(gap)", .warning, hanging: 2) }
  }
}
