import PlanDomain

/// Words about what has changed since a meeting.
enum SinceWord: Hashable, Sendable, Worded {
  case sinceMeeting(String, CalendarDate)
  /// Where there is no meeting to count from.
  case sinceDay(CalendarDate, hasMeeting: Bool)
  case nothing, unchanged, elsewhere, new
  case silent(days: Int?)
  case decided(String)
}

extension SinceWord {
  var words: Words {
    switch self {
    case .sinceMeeting(let code, let date):
      Words(
        "Sedan \(code) den \(date)",
        "Since \(code) on \(date)")
    case .sinceDay(let date, hasMeeting: false):
      Words(
        "Sedan \(date) (inget möte har hållits)",
        "Since \(date) (no meeting has been held)")
    case .sinceDay(let date, hasMeeting: true):
      Words(
        "Sedan \(date) (mötet har inte öppnats)",
        "Since \(date) (the meeting has not been opened)")
    case .nothing: Words("Inget har ändrats.", "Nothing has changed.")
    case .unchanged: Words("Utan ändringar", "Without changes")
    case .elsewhere: Words("Utanför fokusområdena", "Outside the focus areas")
    case .new: Words("ny", "new")
    case .silent(days: nil): Words("ingen rapport ännu", "no report yet")
    case .silent(let days?): Words("ingen rapport på \(days) dagar", "no report for \(days) days")
    case .decided(let code): Words("enligt \(code)", "by \(code)")
    }
  }
}
