extension SinceWord {
  var swedish: String {
    switch self {
    case .sinceMeeting(let code, let date): "Sedan \(code) den \(date)"
    case .sinceDay(let date, hasMeeting: false): "Sedan \(date) (inget möte har hållits)"
    case .sinceDay(let date, hasMeeting: true): "Sedan \(date) (mötet har inte öppnats)"
    case .nothing: "Inget har ändrats."
    case .unchanged: "Utan ändringar"
    case .elsewhere: "Utanför fokusområdena"
    case .new: "ny"
    case .silent(days: nil): "ingen rapport ännu"
    case .silent(let days?): "ingen rapport på \(days) dagar"
    case .decided(let code): "enligt \(code)"
    }
  }
}
