import PlanDomain

extension Listed {
  /// The word in Swedish.
  var swedish: String {
    switch self {
    case .activities: "aktiviteter"
    case .attention: "uppmärksamhet"
    case .deviations: "avvikelser"
    case .decisions: "beslut"
    case .meetings: "möten"
    case .reports: "rapporter"
    case .commitments: "åtaganden"
    case .indicators: "indikatorer"
    case .reporting: "rapportering"
    case .wheel: "årshjul"
    }
  }
}
