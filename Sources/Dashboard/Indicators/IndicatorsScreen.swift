import Cells
import PlanDomain
import PlanReports

/// The indicators, and below them the plot of the selected one.
struct IndicatorsScreen: ListScreen {
  static let kind = Screen.Kind.indicators
  static let isSearched = false

  var list = ListState<IndicatorID, Unconditional<IndicatorPicture>>()
  /// How the indicators stand; drawn once for each state and day.
  private var pictures: [IndicatorPicture]?

  init() {}

  mutating func forgetMatches() {
    pictures = nil
    list.forgetMatches()
  }

  mutating func prepare(_ context: Context) {
    if pictures == nil { pictures = context.state.indicators(on: context.picture.date) }
  }

  func rows(_ context: Context) -> [IndicatorPicture] { pictures ?? [] }

  func line(columns: Int, _ context: Context) -> (IndicatorPicture) -> StyledLine {
    IndicatorLine(columns: columns, context: context, among: pictures ?? []).line
  }

  func report(of rows: [IndicatorPicture], _ context: Context) -> (any TabularReport)? {
    IndicatorList(rows.map(\.indicator), from: context.basis)
  }

  func describe(_ row: IndicatorPicture, _ detail: inout Detail) {
    detail.addPlot(of: row, rows: layout(detail.context).preview.rows)
  }

  func opened(_ row: IndicatorPicture, _ context: Context) -> Screen? {
    Screen(IndicatorScreen(row.id))
  }

  func title(of row: IndicatorPicture, _ context: Context) -> String {
    "\(row.id) \(row.indicator.title)"
  }

  func heading(_ rows: [IndicatorPicture], _ context: Context) -> String {
    context.worded(IndicatorWord.heading(rows.count, late: rows.count { $0.daysLate != nil }))
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(IndicatorWord.none), .quiet)
  }

  func nothingSelected(_ context: Context) -> String { context.worded(IndicatorWord.noneSelected) }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .add else { return nil }
    return selection.map { .begin(.openForm(.measure($0))) } ?? .notNow(nothingSelected(context))
  }

  /// As many rows as there are indicators, and the plot in what remains.
  func layout(_ context: Context) -> ListLayout {
    let body = context.body
    let count = context.state.plan.indicators.count
    let list = min(count, max(2, body.rows / 3))
    let hasPlot = body.rows - list >= 7 && count > 0
    return ListLayout(
      body.split(
        .vertical, .cells(1), hasPlot ? .cells(list) : .share(1), .cells(hasPlot ? 1 : 0),
        hasPlot ? .share(1) : .cells(0)))
  }
}
