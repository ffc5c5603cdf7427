/// A part of a decision that may be corrected, with its value.
public enum DecisionField: Hashable, Sendable {
  /// The text, word for word.
  case text(String)
  /// The function that carries it out.
  case responsible(Responsible)
  /// The last day for carrying it out.
  case due(CalendarDate)
  /// The item of the agenda that it was taken under.
  case item(AgendaKey)

  /// Names a part of a decision, as the journal spells it.
  public enum Kind: String, CaseIterable, Sendable {
    /// The text.
    case text
    /// The function that carries it out.
    case responsible
    /// The last day for carrying it out.
    case due
    /// The item of the agenda that it was taken under.
    case item
  }

  /// Which part it is.
  public var kind: Kind {
    switch self {
    case .text: .text
    case .responsible: .responsible
    case .due: .due
    case .item: .item
    }
  }

  /// The value as text, the same in every language.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .responsible(let responsible): "\(responsible.function) (\(responsible.party))"
    case .due(let date): date.description
    case .item(let key): key.rawValue
    }
  }
}
