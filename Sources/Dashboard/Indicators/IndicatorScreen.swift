import Cells
import PlanDomain

/// One indicator: what it is, its plot, and its measurements.
struct IndicatorScreen: DetailScreen {
  static let kind = Screen.Kind.indicator

  let indicator: IndicatorID
  var cursor = LineCursor()
  /// How the indicator stands; drawn once for each state and day.
  private var picture: IndicatorPicture?

  init(indicator: IndicatorID) {
    self.indicator = indicator
  }

  mutating func forgetMatches() { picture = nil }

  mutating func settle(_ context: Context) {
    if picture == nil, let known = context.state.plan.indicator(indicator) {
      picture = IndicatorPicture(of: known, in: context.state, on: context.picture.date)
    }
    cursor.settle(lines(context), in: context.body.rows - 1)
  }

  func intent(of action: Action, _ context: Context) -> Intent? { .openForm(.measure(indicator)) }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.state.plan.indicator(indicator) == nil
      ? context.worded(IndicatorWord.noneSelected) : nil
  }

  func reasonAgainstOpening(in language: Language) -> String? {
    IndicatorWord.nothingToOpen.worded(in: language)
  }

  func heading(_ context: Context) -> String {
    path([
      context.worded(IndicatorWord.indicators),
      "\(indicator) \(context.state.plan.indicator(indicator)?.title ?? "")",
    ])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let picture else {
      return detail.add(context.worded(IndicatorWord.noneSelected), .warning)
    }
    detail.add(essentialsOf: picture)
    detail.add(StyledLine())
    detail.add(plotOf: picture, rows: min(12, max(5, context.body.rows / 2)))
    detail.add(measurementsOf: picture)
    detail.addHistory(of: .indicator(indicator))
  }
}
