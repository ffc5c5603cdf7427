import PlanDomain

extension Listed: Worded {
  /// The word.
  var words: Words {
    switch self {
    case .activities: Words("aktiviteter", "activities")
    case .attention: Words("uppmärksamhet", "attention")
    case .deviations: Words("avvikelser", "deviations")
    case .decisions: Words("beslut", "decisions")
    case .meetings: Words("möten", "meetings")
    case .reports: Words("rapporter", "reports")
    case .commitments: Words("åtaganden", "commitments")
    case .indicators: Words("indikatorer", "indicators")
    case .reporting: Words("rapportering", "reporting")
    case .wheel: Words("årshjul", "wheel")
    }
  }
}
