extension SinceWord {
  var english: String {
    switch self {
    case .sinceMeeting(let code, let date): "Since \(code) on \(date)"
    case .sinceDay(let date, hasMeeting: false): "Since \(date) (no meeting has been held)"
    case .sinceDay(let date, hasMeeting: true): "Since \(date) (the meeting has not been opened)"
    case .nothing: "Nothing has changed."
    case .unchanged: "Without changes"
    case .elsewhere: "Outside the focus areas"
    case .new: "new"
    case .silent(days: nil): "no report yet"
    case .silent(let days?): "no report for \(days) days"
    case .decided(let code): "by \(code)"
    }
  }
}
