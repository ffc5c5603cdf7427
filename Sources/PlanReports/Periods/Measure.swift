import PlanDomain

/// A number that reports compare.
enum Measure: String, CaseIterable {
  case total, done, ongoing, notStarted = "not_started", paused, dropped, notStated = "not_stated"
  case onPlan = "on_plan", atRisk = "at_risk", deviating, notAssessed = "not_assessed"
  case overdue, reportsMissing = "reports_missing", stale, openDeviations = "open_deviations"

  /// The number in a count of activities.
  func value(in tally: Tally) -> Int {
    switch self {
    case .total: tally.total
    case .done: tally.done
    case .ongoing: tally.progress[.ongoing] ?? 0
    case .notStarted: tally.progress[.notStarted] ?? 0
    case .paused: tally.progress[.paused] ?? 0
    case .dropped: tally.progress[.dropped] ?? 0
    case .notStated: tally.notStated
    case .onPlan: tally.assessment[.onPlan] ?? 0
    case .atRisk: tally.atRisk
    case .deviating: tally.deviating
    case .notAssessed: tally.assessment[.notAssessed] ?? 0
    case .overdue: tally.overdue
    case .reportsMissing: tally.reportsMissing
    case .stale: tally.stale
    case .openDeviations: tally.openDeviations
    }
  }
}
