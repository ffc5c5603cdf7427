import PlanDomain

/// What the screens of the indicators say beside the data.
enum IndicatorWord: Hashable, Sendable {
  case indicators, heading(Int, late: Int), none, noneSelected, nothingToOpen, unmeasured
  case standing, latest, baseline, target, direction, unit, serves, source, next
  case measurements(Int), targetMark, late, lateBy(Int), of(DecimalNumber)
}
