import PlanDomain

extension Destination: Worded {
  var english: String {
    switch self {
    case .agreement: "agreement"
    case .deviations: "deviations"
    case .decisions: "decisions"
    case .meetings: "meetings"
    case .since: "since the last meeting"
    case .schedule: "schedule and year wheel"
    case .indicators: "indicators"
    case .law: "law"
    case .reports: "reports"
    case .verification: "how the files stand"
    case .history: "history"
    case .conflicts: "conflicts"
    }
  }
}
