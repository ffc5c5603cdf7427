extension Progress {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .notStated: "ingen uppgift"
    case .notStarted: "ej påbörjad"
    case .ongoing: "pågår"
    case .paused: "pausad"
    case .done: "genomförd"
    case .dropped: "avförd"
    }
  }
}

extension Assessment {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .onPlan: "enligt plan"
    case .atRisk: "risk för avvikelse"
    case .deviating: "avviker"
    case .notAssessed: "ej bedömd"
    }
  }
}

extension Attainment {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .achieved: "uppnås"
    case .partlyAchieved: "uppnås delvis"
    case .notAchieved: "uppnås inte"
    case .notAssessed: "ej bedömt"
    }
  }
}

extension Trend {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .up: "förbättras"
    case .level: "oförändrat"
    case .down: "försämras"
    }
  }
}

extension PlanEdition.Status {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .example: "Exempel"
    case .draft: "Utkast"
    case .adopted: "Antagen"
    }
  }
}

extension Body.Role {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .council: "strategiskt råd"
    case .steering: "leder eller följer upp arbetet"
    case .coordination: "samordningsgrupp"
    case .political: "politiskt organ"
    case .operative: "operativ grupp"
    case .other: "grupp"
    }
  }
}

extension BodyMember.Role {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .chair: "ordförande"
    case .member: "ledamot"
    case .coOpted: "adjungerad"
    }
  }
}

extension Language {
  /// The language's name in Swedish.
  public var swedish: String {
    switch self {
    case .swedish: "svenska"
    case .english: "engelska"
    }
  }
}
