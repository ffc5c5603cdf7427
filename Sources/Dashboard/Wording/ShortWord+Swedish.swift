extension ShortWord {
  var swedish: String {
    switch self {
    case .onPlan: "enligt plan"
    case .atRisk: "risk"
    case .deviating: "avviker"
    case .notAssessed: "ej bedömt"
    case .achieved: "uppnås"
    case .partlyAchieved: "delvis"
    case .notAchieved: "uppnås inte"
    case .better: "bättre"
    case .unchanged: "oför."
    case .worse: "sämre"
    case .remedied: "åtgärdas"
    case .empty: "inga akt."
    case .ended: "avslutat"
    }
  }
}
