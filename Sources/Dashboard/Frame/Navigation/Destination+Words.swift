import PlanDomain

extension Destination: Worded {
  var words: Words {
    switch self {
    case .agreement: Words("överenskommelse", "agreement")
    case .deviations: Words("avvikelser", "deviations")
    case .decisions: Words("beslut", "decisions")
    case .meetings: Words("möten", "meetings")
    case .since: Words("sedan förra mötet", "since the last meeting")
    case .schedule: Words("tidplan och årshjul", "schedule and year wheel")
    case .indicators: Words("indikatorer", "indicators")
    case .law: Words("lag", "law")
    case .reports: Words("rapporter", "reports")
    case .verification: Words("filernas skick", "how the files stand")
    case .history: Words("historik", "history")
    case .conflicts: Words("konflikter", "conflicts")
    }
  }
}
