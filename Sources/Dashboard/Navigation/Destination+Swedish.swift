extension Destination {
  var swedish: String {
    switch self {
    case .agreement: "överenskommelse"
    case .deviations: "avvikelser"
    case .decisions: "beslut"
    case .meetings: "möten"
    case .since: "sedan förra mötet"
    case .schedule: "tidplan och årshjul"
    case .indicators: "indikatorer"
    case .law: "lag"
    case .reports: "rapporter"
    case .verification: "filernas skick"
    case .history: "historik"
    case .conflicts: "konflikter"
    }
  }
}
