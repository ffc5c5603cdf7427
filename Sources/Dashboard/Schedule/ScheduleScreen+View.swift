import Cells
import PlanDomain

extension ScheduleScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = ScheduleLayout(context, pane)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    let lines = ScheduleLines(screen: self, context: context, columns: layout.list.columns - 3)
    if rows.isEmpty {
      let line = StyledLine(context.worded(ScheduleWord.nothing(pane)), .quiet)
      frame.writeRow(line, in: layout.list, isSelected: false)
    }
    cursor.draw(rows.count, into: &frame, layout.list) { lines.line(rows[$0]) }
    for (row, line) in lines.scale.prefix(layout.scale.rows).enumerated() {
      frame.writeRow(line, in: layout.scale.rows(row..<row + 1), isSelected: false)
    }
    guard !layout.legend.isEmpty else { return }
    let legend = StyledLine(context.worded(ScheduleWord.legend), .quiet)
    frame.writeRow(legend, in: layout.legend, isSelected: false)
  }

  /// The three lists with the one that is shown in brackets, and what it says in short.
  ///
  /// Where there is no room for all, the others give way: what it says is never cut.
  private func heading(_ context: Context) -> String {
    let names = Pane.allCases.map { pane in
      let name = context.worded(ScheduleWord.pane(pane))
      return pane == self.pane ? "[\(name)]" : name
    }
    let whole = names.joined(separator: " ") + summary(context)
    // The rule before and after a heading takes five columns.
    guard ScreenText(whole).columns > context.body.columns - 5 else { return whole }
    return "[\(context.worded(ScheduleWord.pane(pane)))]" + summary(context)
  }

  private func summary(_ context: Context) -> String {
    guard pane == .reporting, let reporting else { return "" }
    return "  "
      + context.worded(
        ScheduleWord.reported(
          reporting.reported, of: reporting.expected, cutOff: reporting.cutOff))
  }
}

/// The rows of the schedule as they are drawn.
struct ScheduleLines {
  let screen: ScheduleScreen
  let context: Context
  let columns: Int
  let cells: [ClosedRange<CalendarDate>]

  init(screen: ScheduleScreen, context: Context, columns: Int) {
    (self.screen, self.context, self.columns) = (screen, context, columns)
    cells = screen.timeline.cells
  }

  func line(_ row: ScheduleRow) -> StyledLine {
    switch row {
    case .month(let month): line(month)
    case .occasion(let occasion): line(occasion)
    case .activity(let id): screen.pane == .timeline ? bar(id) : waiting(id)
    case .party(let party, let reported, let expected): line(party, reported, of: expected)
    case .function(let row): line(row)
    }
  }

  private func line(_ month: YearWheel.Month) -> StyledLine {
    let isNow = month.month == context.month
    var line = StyledLine(
      context.worded(ScheduleWord.month(month.month)), isNow ? .accent.bold : .plain.bold)
    if isNow { line += StyledLine("  " + context.worded(ScheduleWord.now), .accent) }
    guard let review = month.review, review.reviewed + review.left > 0 else { return line }
    let words = ScheduleWord.reviewed(review.reviewed, of: review.reviewed + review.left)
    return line + StyledLine("  " + context.worded(words), review.left > 0 ? .warning : .quiet)
  }

  private func line(_ occasion: Occasion) -> StyledLine {
    let date = occasion.date
    let isPast = date < context.picture.date
    let day = context.worded(ScheduleWord.day(date))
    var line = StyledLine("  \(day)  ", isPast ? .quiet : .plain.bold)
    let words = occasion.matter.worded(in: context.language)
    line += StyledLine(words, isPast ? .quiet : .plain)
    if let activity = ScheduleRow.occasion(occasion).activity {
      line += StyledLine(" \(context.title(of: activity))", .quiet)
    }
    if case .measurement(let id) = occasion.matter {
      line += StyledLine(" \(context.title(of: id))", .quiet)
    }
    if case .cadence(let cadence) = occasion.matter, let body = cadence.body {
      line += StyledLine(" (\(body))", .quiet)
    }
    return line
  }

  private func line(_ party: PartyID?, _ reported: Int, of expected: Int) -> StyledLine {
    let name = party.flatMap { context.state.plan.party($0)?.name }
    return StyledLine(name ?? context.worded(ScheduleWord.nobodyAlone), .accent.bold)
      + StyledLine("  \(reported)/\(expected)", .plain.bold)
  }

  /// A bar of ten, how many of how many, and the function.
  private func line(_ row: Reporting.Row) -> StyledLine {
    let full = row.expected == 0 ? 0 : row.reported.count * 10 / row.expected
    let symbols = Symbols.unicode
    var line = StyledLine("  ")
    line += StyledLine(ScreenText(repeating: symbols.filled, count: full), .good)
    line += StyledLine(ScreenText(repeating: symbols.unfilled, count: 10 - full), .quiet)
    let name = row.responsible?.function ?? context.worded(ScheduleWord.nobodyAlone)
    line += StyledLine(" \(row.reported.count)/\(row.expected)", .plain.bold).padded(to: 7)
    let stale =
      row.stale > 0
      ? StyledLine("  " + context.worded(ScheduleWord.stale(row.stale)), .warning) : StyledLine()
    return line + StyledLine(name).truncated(to: columns - line.columns - stale.columns) + stale
  }

  /// An activity that is not reported on since the cut-off before.
  private func waiting(_ id: ActivityID) -> StyledLine {
    guard let picture = context.picture.activity(id) else { return StyledLine() }
    let latest = context.worded(Phrase.lastReport(picture.lastReport))
    let style: Style = picture.isStale ? .warning : .quiet
    return StyledLine("      \(Symbols.unicode.circle.string) \(id) ", .warning)
      + StyledLine(latest, style).padded(to: 19) + StyledLine(" \(picture.activity.title)")
  }
}
