extension Progress: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .notStated: "not stated"
    case .notStarted: "not started"
    case .ongoing: "ongoing"
    case .paused: "paused"
    case .done: "done"
    case .dropped: "dropped"
    }
  }
}

extension Assessment: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .onPlan: "on plan"
    case .atRisk: "at risk"
    case .deviating: "deviating"
    case .notAssessed: "not assessed"
    }
  }
}

extension Attainment: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .achieved: "achieved"
    case .partlyAchieved: "partly achieved"
    case .notAchieved: "not achieved"
    case .notAssessed: "not assessed"
    }
  }
}

extension Trend: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .up: "improving"
    case .level: "unchanged"
    case .down: "worsening"
    }
  }
}

extension PlanEdition.Status: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .example: "Example"
    case .draft: "Draft"
    case .adopted: "Adopted"
    }
  }
}

extension Body.Role: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .council: "strategic council"
    case .steering: "leads or follows up the work"
    case .coordination: "coordination group"
    case .political: "political body"
    case .operative: "operative group"
    case .other: "group"
    }
  }
}

extension BodyMember.Role: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .chair: "chair"
    case .member: "member"
    case .coOpted: "co-opted"
    }
  }
}

extension Language: Worded {
  /// The language's name in English.
  public var english: String {
    switch self {
    case .swedish: "Swedish"
    case .english: "English"
    }
  }
}
