extension Progress: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .notStated: Words("ingen uppgift", "not stated")
    case .notStarted: Words("ej påbörjad", "not started")
    case .ongoing: Words("pågår", "ongoing")
    case .paused: Words("pausad", "paused")
    case .done: Words("genomförd", "done")
    case .dropped: Words("avförd", "dropped")
    }
  }
}

extension Assessment: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .onPlan: Words("enligt plan", "on plan")
    case .atRisk: Words("risk för avvikelse", "at risk")
    case .deviating: Words("avviker", "deviating")
    case .notAssessed: Words("ej bedömd", "not assessed")
    }
  }
}

extension Attainment: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .achieved: Words("uppnås", "achieved")
    case .partlyAchieved: Words("uppnås delvis", "partly achieved")
    case .notAchieved: Words("uppnås inte", "not achieved")
    case .notAssessed: Words("ej bedömt", "not assessed")
    }
  }
}

extension Trend: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .up: Words("förbättras", "improving")
    case .level: Words("oförändrat", "unchanged")
    case .down: Words("försämras", "worsening")
    }
  }
}

extension PlanEdition.Status: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .example: Words("Exempel", "Example")
    case .draft: Words("Utkast", "Draft")
    case .adopted: Words("Antagen", "Adopted")
    }
  }
}

extension Body.Role: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .council: Words("strategiskt råd", "strategic council")
    case .steering: Words("leder eller följer upp arbetet", "leads or follows up the work")
    case .coordination: Words("samordningsgrupp", "coordination group")
    case .political: Words("politiskt organ", "political body")
    case .operative: Words("operativ grupp", "operative group")
    case .other: Words("grupp", "group")
    }
  }
}

extension BodyMember.Role: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .chair: Words("ordförande", "chair")
    case .member: Words("ledamot", "member")
    case .coOpted: Words("adjungerad", "co-opted")
    }
  }
}

extension Language: Worded {
  /// The language's name.
  public var words: Words {
    switch self {
    case .swedish: Words("svenska", "Swedish")
    case .english: Words("engelska", "English")
    }
  }
}
