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
  /// Who led it once the chair had left.
  case deputy(Responsible)
  /// The function that kept the record, where that was not whoever opened it.
  case secretary(String)
  /// When it began, where the clock of its opening does not say so.
  case start(ClockTime)
  /// When it ended.
  case end(ClockTime)

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
    /// Who led it once the chair had left.
    case deputy
    /// Who kept the record.
    case secretary
    /// When it began.
    case start
    /// When it ended.
    case end

    /// Whether it tells of how the meeting was held, and not of what was planned: it can be said until
    /// the minutes are approved.
    public var isOfTheRecord: Bool {
      switch self {
      case .date, .place, .agenda: false
      case .chair, .deputy, .secretary, .start, .end: true
      }
    }
  }

  /// Which part it is.
  public var kind: Kind {
    switch self {
    case .date: .date
    case .place: .place
    case .agenda: .agenda
    case .chair: .chair
    case .deputy: .deputy
    case .secretary: .secretary
    case .start: .start
    case .end: .end
    }
  }

  /// The value as text, the same in every language; of an agenda the titles of its items.
  public var plainText: String {
    switch self {
    case .date(let date): date.description
    case .place(let text): text
    case .agenda(let items): items.map(\.title).joined(separator: "; ")
    case .chair(let one), .deputy(let one): one.function
    case .secretary(let function): function
    case .start(let time), .end(let time): time.description
    }
  }
}
