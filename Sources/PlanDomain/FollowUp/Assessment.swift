/// How the work stands against the plan, as last judged.
public enum Assessment: String, CaseIterable, Sendable {
  /// As planned.
  case onPlan = "on_plan"
  /// May depart from the plan.
  case atRisk = "at_risk"
  /// Departs from the plan.
  case deviating
  /// Not judged.
  case notAssessed = "not_assessed"

  /// How bad the value is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .onPlan: 0
    case .notAssessed: 1
    case .atRisk: 2
    case .deviating: 3
    }
  }
}
