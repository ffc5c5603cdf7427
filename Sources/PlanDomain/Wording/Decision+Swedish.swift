extension DecisionState {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .toCarryOut: "att verkställa"
    case .carriedOut: "verkställt"
    case .superseded: "ersatt"
    }
  }
}

extension Decision.Standing {
  /// The word in Swedish.
  public var swedish: String {
    switch self {
    case .inForce: "gäller"
    case .toCarryOut: "att verkställa"
    case .overdue: "försenat"
    case .carriedOut: "verkställt"
    case .superseded: "ersatt"
    }
  }
}

extension DecisionField.Kind {
  /// The name of the part in Swedish.
  public var swedish: String {
    switch self {
    case .text: "beslutets lydelse"
    case .responsible: "ansvarig"
    case .due: "verkställs senast"
    case .item: "punkt på dagordningen"
    }
  }
}

extension DecisionPhrase {
  /// The phrase in Swedish.
  public var swedish: String {
    switch self {
    case .approves: "Rådet godkänner …"
    case .adopts: "Rådet antar …"
    case .backs: "Rådet ställer sig bakom …"
    case .notes: "Rådet antecknar informationen till minnesanteckningarna."
    case .files: "Rådet lägger informationen till handlingarna."
    case .assigns: "Rådet ger … i uppdrag att … senast …"
    case .rejects: "Rådet avslår …"
    case .postpones: "Rådet bordlägger ärendet till nästa möte."
    }
  }
}

extension OutsideMeeting.Form {
  /// The way to decide in Swedish.
  public var swedish: String {
    switch self {
    case .perCapsulam: "per capsulam"
    case .chair: "ordförandebeslut"
    }
  }
}

extension OutsideMeeting {
  /// How it was decided, by whom and why, in Swedish.
  public var swedish: String { "\(form.swedish), \(body): \(reason)" }
}

extension Preparation {
  /// By whom and when a proposal was prepared, in Swedish.
  public var swedish: String { "berett av \(body) \(date)" }
}
