extension DecisionState: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .toCarryOut: "to carry out"
    case .carriedOut: "carried out"
    case .superseded: "superseded"
    }
  }
}

extension Decision.Standing: Worded {
  /// The word in English.
  public var english: String {
    switch self {
    case .inForce: "in force"
    case .toCarryOut: "to carry out"
    case .overdue: "overdue"
    case .carriedOut: "carried out"
    case .superseded: "superseded"
    }
  }
}

extension DecisionField.Kind: Worded {
  /// The name of the part in English.
  public var english: String {
    switch self {
    case .text: "wording of the decision"
    case .responsible: "responsible"
    case .due: "to be carried out by"
    case .item: "item of the agenda"
    }
  }
}

extension DecisionPhrase: Worded {
  /// The phrase in English.
  public var english: String {
    switch self {
    case .approves: "The council approves …"
    case .adopts: "The council adopts …"
    case .backs: "The council supports …"
    case .notes: "The council notes the information."
    case .files: "The council places the information on file."
    case .assigns: "The council instructs … to … by …"
    case .rejects: "The council rejects …"
    case .postpones: "The council postpones the matter to the next meeting."
    }
  }
}

extension OutsideMeeting.Form: Worded {
  /// The way to decide in English.
  public var english: String {
    switch self {
    case .perCapsulam: "per capsulam"
    case .chair: "decision of the chair"
    }
  }
}

extension OutsideMeeting: Worded {
  /// How it was decided, by whom and why, in English.
  public var english: String { "\(form.english), \(body): \(reason)" }
}

extension Preparation: Worded {
  /// By whom and when a proposal was prepared, in English.
  public var english: String { "prepared by \(body) \(date)" }
}
