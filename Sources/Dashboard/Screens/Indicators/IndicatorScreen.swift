import Cells
import PlanDomain

/// One indicator: what it is, its plot, and its measurements.
struct IndicatorScreen: DetailScreen {
  static let kind = Screen.Kind.indicator

  let indicator: IndicatorID
  var cursor = ListCursor()

  init(indicator: IndicatorID) {
    self.indicator = indicator
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
    guard let known = context.state.plan.indicator(indicator) else {
      return detail.add(context.worded(IndicatorWord.noneSelected), .warning)
    }
    let picture = IndicatorPicture(of: known, in: context.state, on: context.picture.date)
    detail.add(essentialsOf: picture)
    detail.add(StyledLine())
    detail.add(plotOf: picture, rows: min(12, max(5, context.body.rows / 2)))
    detail.add(measurementsOf: picture)
    detail.addHistory(of: .indicator(indicator))
  }
}
