extension DeviationKind: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .time: Words("tid", "time")
    case .scope: Words("omfattning", "scope")
    case .resources: Words("resurs", "resources")
    case .quality: Words("kvalitet", "quality")
    case .collaboration: Words("samverkan", "collaboration")
    case .external: Words("yttre faktor", "external")
    }
  }
}

extension DeviationLevel: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .coordination: Words("samordningsgrupp", "coordination group")
    case .council: Words("strategiskt råd", "strategic council")
    case .political: Words("politiskt organ", "political body")
    }
  }
}

extension DeviationState: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .open: Words("öppen", "open")
    case .closed: Words("stängd", "closed")
    }
  }
}

extension Deviation.Standing: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .open: Words("öppen", "open")
    case .remedied: Words("åtgärdas", "being remedied")
    case .escalated: Words("lyft till nästa nivå", "lifted a level")
    case .closed: Words("stängd", "closed")
    }
  }
}

extension Verdict: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .better: Words("bättre", "better")
    case .unchanged: Words("oförändrad", "unchanged")
    case .worse: Words("sämre", "worse")
    }
  }
}

extension DeviationField.Kind: Worded {
  /// The name of the part.
  public var words: Words {
    switch self {
    case .kind: Label.kind.words.inSentence
    case .description: Label.description.words.inSentence
    case .cause: Label.cause.words.inSentence
    case .consequence: Label.consequence.words.inSentence
    case .remedy: Label.remedy.words.inSentence
    case .responsible: Label.responsible.words.inSentence
    case .due: Words("dag för åtgärden", "remedy date")
    case .place: Label.place.words.inSentence
    }
  }
}

extension DeviationField: Worded {
  /// The value; what someone has written is shown as written.
  public var words: Words {
    switch self {
    case .kind(let kind): Words(kind.swedish, kind.english)
    case .description, .cause, .consequence, .remedy, .responsible, .due, .place:
      Words(everywhere: plainText)
    }
  }
}
