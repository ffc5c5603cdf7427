extension DecisionState: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .toCarryOut: Words("att verkställa", "to carry out")
    case .carriedOut: Words("verkställt", "carried out")
    case .superseded: Words("ersatt", "superseded")
    }
  }
}

extension Decision.Standing: Worded {
  /// The word.
  public var words: Words {
    switch self {
    case .inForce: Words("gäller", "in force")
    case .toCarryOut: Words("att verkställa", "to carry out")
    case .overdue: Words("försenat", "overdue")
    case .carriedOut: Words("verkställt", "carried out")
    case .superseded: Words("ersatt", "superseded")
    }
  }
}

extension DecisionField.Kind: Worded {
  /// The name of the part.
  public var words: Words {
    switch self {
    case .text: Words("beslutets lydelse", "wording of the decision")
    case .responsible: Label.responsible.words.inSentence
    case .due: Label.due.words.inSentence
    case .item: Words("punkt på dagordningen", "item of the agenda")
    }
  }
}

extension DecisionPhrase: Worded {
  /// The phrase.
  public var words: Words {
    switch self {
    case .approves: Words("Rådet godkänner …", "The council approves …")
    case .adopts: Words("Rådet antar …", "The council adopts …")
    case .backs: Words("Rådet ställer sig bakom …", "The council supports …")
    case .notes:
      Words(
        "Rådet antecknar informationen till minnesanteckningarna.",
        "The council notes the information.")
    case .files:
      Words(
        "Rådet lägger informationen till handlingarna.",
        "The council places the information on file.")
    case .assigns:
      Words(
        "Rådet ger … i uppdrag att … senast …",
        "The council instructs … to … by …")
    case .rejects: Words("Rådet avslår …", "The council rejects …")
    case .postpones:
      Words(
        "Rådet bordlägger ärendet till nästa möte.",
        "The council postpones the matter to the next meeting.")
    }
  }
}

extension OutsideMeeting.Form: Worded {
  /// The way to decide.
  public var words: Words {
    switch self {
    case .perCapsulam: Words("per capsulam", "per capsulam")
    case .chair: Words("ordförandebeslut", "decision of the chair")
    }
  }
}

extension OutsideMeeting: Worded {
  /// How it was decided, by whom and why.
  public var words: Words {
    Words("\(form.swedish), \(body): \(reason)", "\(form.english), \(body): \(reason)")
  }
}

extension Preparation: Worded {
  /// By whom and when a proposal was prepared.
  public var words: Words {
    Words("berett av \(body) \(date)", "prepared by \(body) \(date)")
  }
}
