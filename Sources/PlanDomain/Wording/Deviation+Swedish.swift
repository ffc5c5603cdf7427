extension DeviationKind {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .time: "tid"
    case .scope: "omfattning"
    case .resources: "resurs"
    case .quality: "kvalitet"
    case .collaboration: "samverkan"
    case .external: "yttre faktor"
    }
  }
}

extension DeviationLevel {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .coordination: "samordningsgrupp"
    case .council: "strategiskt råd"
    case .political: "politiskt organ"
    }
  }
}

extension DeviationState {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .open: "öppen"
    case .closed: "stängd"
    }
  }
}

extension Deviation.Standing {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .open: "öppen"
    case .remedied: "åtgärdas"
    case .escalated: "eskalerad"
    case .closed: "stängd"
    }
  }
}

extension Verdict {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .better: "bättre"
    case .unchanged: "oförändrad"
    case .worse: "sämre"
    }
  }
}

extension DeviationField.Kind {
  /// The name of the part in Swedish.
  public var swedish: String {
    switch self {
    case .kind: "typ"
    case .description: "beskrivning"
    case .cause: "orsak"
    case .consequence: "konsekvens"
    case .remedy: "åtgärd"
    case .responsible: "ansvarig"
    case .due: "dag för åtgärden"
    case .place: "plats"
    }
  }
}

extension DeviationField {
  /// The value in Swedish; what someone has written is shown as written.
  public var swedish: String {
    switch self {
    case .kind(let kind): kind.swedish
    default: plainText
    }
  }
}
