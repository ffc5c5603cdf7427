import PlanDomain

extension Destination: Worded {
  var english: String {
    switch self {
    case .agreement: "agreement"
    case .deviations: "deviations"
    case .decisions: "decisions"
    case .meetings: "meetings"
    case .since: "since the last meeting"
    case .history: "history"
    case .conflicts: "conflicts"
    }
  }
}
