import Cells
import PlanDomain
import PlanReports

/// One indicator: what it is, its plot, and its measurements.
struct IndicatorScreen: DetailScreen {
  static let kind = Screen.Kind.indicator

  let indicator: IndicatorID
  var detail = DetailState()
  /// How the indicator stands; drawn once for each state and day.
  private var picture: IndicatorPicture?

  init(_ indicator: IndicatorID) {
    self.indicator = indicator
  }

  var thing: IndicatorID { indicator }

  mutating func forgetMatches() { picture = nil }

  mutating func prepare(_ context: Context) {
    guard picture == nil, let known = context.state.plan.indicator(indicator) else { return }
    picture = IndicatorPicture(of: known, in: context.state, on: context.picture.date)
  }

  func report(_ context: Context) -> (any Report)? {
    IndicatorReport(indicator, from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .add:
      .begin(.openForm(.measure(indicator)))
        .unless(picture == nil ? context.worded(IndicatorWord.noneSelected) : nil)
    case .open: .notNow(context.worded(IndicatorWord.nothingToOpen))
    default: nil
    }
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
    let sheet = context.sheet(of: picture)
    detail.addSheet(sheet.essentials)
    detail.add(StyledLine())
    detail.addPlot(of: picture, rows: min(12, max(5, context.body.rows / 2)))
    detail.addSheet(sheet.rest)
    detail.addHistory(of: .indicator(indicator))
  }
}
