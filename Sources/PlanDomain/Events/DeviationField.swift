/// A part of a deviation that may be given or changed, with its value.
public enum DeviationField: Hashable, Sendable {
  /// In what respect the work departs from the plan.
  case kind(DeviationKind)
  /// What departs from what plan.
  case description(String)
  /// Why.
  case cause(String)
  /// What follows from it, for the goal or for the other party.
  case consequence(String)
  /// What is done about it.
  case remedy(String)
  /// The one function that answers for the remedy.
  case responsible(Responsible)
  /// The last day for the remedy.
  case due(CalendarDate)
  /// Where.
  case place(String)

  /// Names a part of a deviation, as the journal spells it.
  public enum Kind: String, CaseIterable, Sendable {
    /// In what respect the work departs from the plan.
    case kind
    /// What departs from what plan.
    case description
    /// Why.
    case cause
    /// What follows from it.
    case consequence
    /// What is done about it.
    case remedy
    /// The one function that answers for the remedy.
    case responsible
    /// The last day for the remedy.
    case due
    /// Where.
    case place
  }

  /// Which part it is.
  public var kind: Kind {
    switch self {
    case .kind: .kind
    case .description: .description
    case .cause: .cause
    case .consequence: .consequence
    case .remedy: .remedy
    case .responsible: .responsible
    case .due: .due
    case .place: .place
    }
  }

  /// The text in it that someone has written, if it is one.
  public var text: String? {
    switch self {
    case .description(let text), .cause(let text), .consequence(let text), .remedy(let text),
      .place(let text):
      text
    case .kind, .responsible, .due: nil
    }
  }

  /// The value as text, the same in every language; of the kind, its name in the journal.
  public var plainText: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .responsible(let responsible): "\(responsible.function) (\(responsible.party))"
    case .due(let date): date.description
    case .description(let text), .cause(let text), .consequence(let text), .remedy(let text),
      .place(let text):
      text
    }
  }
}
