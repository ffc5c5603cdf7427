/// A part of a meeting's plan, with its value.
public enum MeetingField: Hashable, Sendable {
  /// The day.
  case date(CalendarDate)
  /// Where.
  case place(String)
  /// The agenda.
  case agenda([AgendaItem])
  /// Who led it, where that was not the group's chair.
  case chair(Responsible)

  /// Names a part of a meeting's plan, as the journal spells it.
  public enum Kind: String, CaseIterable, Sendable {
    /// The day.
    case date = "on"
    /// Where.
    case place
    /// The agenda.
    case agenda
    /// Who led it.
    case chair
  }

  /// Which part it is.
  public var kind: Kind {
    switch self {
    case .date: .date
    case .place: .place
    case .agenda: .agenda
    case .chair: .chair
    }
  }

  /// The value as text, the same in every language; of an agenda the titles of its items.
  public var plainText: String {
    switch self {
    case .date(let date): date.description
    case .place(let text): text
    case .agenda(let items): items.map(\.title).joined(separator: "; ")
    case .chair(let one): one.function
    }
  }
}
