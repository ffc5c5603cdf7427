extension DeviationKind: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .time: "time"
    case .scope: "scope"
    case .resources: "resources"
    case .quality: "quality"
    case .collaboration: "collaboration"
    case .external: "external"
    }
  }
}

extension DeviationLevel: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .coordination: "coordination group"
    case .council: "strategic council"
    case .political: "political body"
    }
  }
}

extension DeviationState: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .open: "open"
    case .closed: "closed"
    }
  }
}

extension Deviation.Standing: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .open: "open"
    case .remedied: "being remedied"
    case .escalated: "escalated"
    case .closed: "closed"
    }
  }
}

extension Verdict: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .better: "better"
    case .unchanged: "unchanged"
    case .worse: "worse"
    }
  }
}

extension DeviationField.Kind: Worded {
  /// The name of the part in English.
  public var english: String {
    switch self {
    case .kind: "kind"
    case .description: "description"
    case .cause: "cause"
    case .consequence: "consequence"
    case .remedy: "remedy"
    case .responsible: "responsible"
    case .due: "remedy date"
    case .place: "place"
    }
  }
}

extension DeviationField: Worded {
  /// The value in English; what someone has written is shown as written.
  public var english: String {
    switch self {
    case .kind(let kind): kind.english
    default: plainText
    }
  }
}
