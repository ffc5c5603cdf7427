import PlanDomain

extension Destination: Worded {
  var english: String {
    switch self {
    case .agreement: "agreement"
    case .history: "history"
    case .conflicts: "conflicts"
    }
  }
}
