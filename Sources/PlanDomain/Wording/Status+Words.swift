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

extension Progress {
  /// The word, said of many.
  public var wordsOfMany: Words {
    switch self {
    case .notStated, .ongoing: words
    case .notStarted: Words("ej påbörjade", "not started")
    case .paused: Words("pausade", "paused")
    case .done: Words("genomförda", "done")
    case .dropped: Words("avförda", "dropped")
    }
  }

  /// What the word stands for, for those who read it in a report.
  public var meaning: Words {
    switch self {
    case .notStated:
      Words(
        "Ingen har sagt hur långt arbetet har kommit. Det är inte detsamma som ej påbörjad.",
        "Nobody has said how far the work has come. That is not the same as not started.")
    case .notStarted: Words("Arbetet har inte börjat.", "The work has not begun.")
    case .ongoing:
      Words("Arbetet har börjat och är inte klart.", "The work has begun and is not finished.")
    case .paused:
      Words(
        "Arbetet har stannat upp; skälet finns angivet.",
        "The work has stopped for now; the reason is given.")
    case .done: Words("Aktiviteten är klar.", "The activity is finished.")
    case .dropped:
      Words(
        "Aktiviteten ska inte genomföras; rådet har beslutat det.",
        "The activity will not be carried out; the council has decided so.")
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

extension Assessment {
  /// The word, said of many.
  public var wordsOfMany: Words {
    switch self {
    case .onPlan, .atRisk, .deviating: words
    case .notAssessed: Words("ej bedömda", "not assessed")
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
