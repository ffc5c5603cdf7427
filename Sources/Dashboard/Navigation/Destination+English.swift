import PlanDomain

extension Destination: Worded {
  var english: String {
    switch self {
    case .agreement: "agreement"
    case .deviations: "deviations"
    case .decisions: "decisions"
    case .history: "history"
    case .conflicts: "conflicts"
    }
  }
}
