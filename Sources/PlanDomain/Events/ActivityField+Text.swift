extension ActivityField {
  /// The value as text, the same in every language: it is data.
  public var plainText: String {
    switch self {
    case .title(let text), .text(_, let text): text
    case .responsible(let responsible): "\(responsible.function) (\(responsible.party))"
    case .schedule(let schedule): schedule.period.description
    case .contribution(let contribution): contribution.text
    }
  }
}
