import PlanDomain

extension ShortWord: Worded {
  var english: String {
    switch self {
    case .onPlan: "on plan"
    case .atRisk: "at risk"
    case .deviating: "deviating"
    case .notAssessed: "unassessed"
    case .achieved: "achieved"
    case .partlyAchieved: "partly"
    case .notAchieved: "not achieved"
    case .better: "better"
    case .unchanged: "same"
    case .worse: "worse"
    case .remedied: "in remedy"
    case .empty: "no act."
    case .ended: "ended"
    }
  }
}
