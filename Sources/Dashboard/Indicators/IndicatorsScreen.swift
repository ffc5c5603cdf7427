import Cells
import PlanDomain

/// The indicators, and below them the plot of the selected one.
struct IndicatorsScreen: ScreenContent {
  static let kind = Screen.Kind.indicators

  var cursor = ListCursor<IndicatorID>()
  /// How the indicators stand; drawn once for each state and day.
  private var pictures: [IndicatorPicture]?

  var selection: IndicatorID? { cursor.id }

  mutating func forgetMatches() { pictures = nil }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? IndicatorWord.noneSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    selection.map { .openForm(.measure($0)) }
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    reasonAgainstOpening(in: context.language)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold: return selection.map { .open(IndicatorScreen(indicator: $0)) } ?? .none
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, IndicatorsLayout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    if pictures == nil { pictures = context.state.indicators(on: context.picture.date) }
    let indicators = context.state.plan.indicators
    cursor.settle(indicators.map(\.id), in: IndicatorsLayout(context).list.rows)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let layout = IndicatorsLayout(context)
    let indicators = context.state.plan.indicators
    let pictures = pictures ?? []
    let late = pictures.count { $0.daysLate != nil }
    let title = context.worded(IndicatorWord.heading(indicators.count, late: late))
    frame.writeHeading(title, in: layout.heading, hasFocus: true)
    if indicators.isEmpty { drawEmpty(into: &frame, layout, context) }
    let row = IndicatorLine(
      columns: layout.list.columns - 3, context: context, among: pictures)
    cursor.draw(pictures.count, into: &frame, layout.list) { row.line(pictures[$0]) }
    guard !layout.plot.isEmpty, let picture = pictures.first(where: { $0.id == selection }) else {
      return
    }
    frame.writeHeading(
      "\(picture.id) \(picture.indicator.title)", in: layout.plotHeading, hasFocus: false)
    var detail = Detail(context, columns: layout.plot.columns - 3)
    detail.add(plotOf: picture, rows: layout.plot.rows)
    LineCursor().draw(detail.lines, into: &frame, layout.plot, hasFocus: false)
  }

  private func drawEmpty(into frame: inout Frame, _ layout: IndicatorsLayout, _ context: Context) {
    var detail = Detail(context, columns: layout.list.columns - 3)
    detail.add(context.worded(IndicatorWord.none), .quiet)
    LineCursor().draw(detail.lines, into: &frame, layout.list, hasFocus: false)
  }
}

/// The list above, and the plot below where there is room.
struct IndicatorsLayout {
  let heading: Rectangle
  let list: Rectangle
  let plotHeading: Rectangle
  let plot: Rectangle

  init(_ context: Context) {
    let body = context.body
    let count = context.state.plan.indicators.count
    let list = min(count, max(2, body.rows / 3))
    let hasPlot = body.rows - list >= 7 && count > 0
    let parts = body.split(
      .vertical, .cells(1), hasPlot ? .cells(list) : .share(1), .cells(hasPlot ? 1 : 0),
      hasPlot ? .share(1) : .cells(0))
    (heading, self.list, plotHeading, plot) = (parts[0], parts[1], parts[2], parts[3])
  }
}
