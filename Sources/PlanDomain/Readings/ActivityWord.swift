/// What someone has said in words on an activity.
public struct ActivityWord: Hashable, Sendable, Identifiable {
  /// The fact that said it.
  public let id: FactID
  /// The day that it is about.
  public let date: CalendarDate
  /// Whose word it is.
  public let author: Attribution
  /// The text, as corrected.
  public let text: String
}

extension PlanState {
  /// Returns the newest report on an activity: by the day that it is about, then by when it came.
  ///
  /// What was done, in a report in words or with a progress, is a report. Why someone judged the
  /// activity as they did is not; see ``reason(for:)``.
  ///
  /// - Parameter id: The activity.
  /// - Returns: The report, or `nil` when nobody has reported in words, or all is masked.
  public func latestReport(on id: ActivityID) -> ActivityWord? {
    facts(about: .activity(id)).compactMap { id -> ActivityWord? in
      guard let (_, fact) = fact(id), fact.event.isReport, isInEffect(fact.event, as: id) else {
        return nil
      }
      return word(id)
    }.max { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Returns the note of a fact with who said it and the day that it is about.
  ///
  /// - Parameter id: The fact.
  /// - Returns: The word, or `nil` where the fact has no note or is masked.
  public func word(_ id: FactID) -> ActivityWord? {
    guard let (entry, fact) = fact(id), let note = note(of: id) else { return nil }
    return ActivityWord(
      id: id, date: entry.day(of: fact), author: entry.attribution(of: fact), text: note)
  }
}

extension Event {
  /// Whether its note says what has been done on an activity.
  fileprivate var isReport: Bool {
    switch self {
    case .activityReported, .activityProgressed, .contributionProgressed: true
    default: false
    }
  }
}
