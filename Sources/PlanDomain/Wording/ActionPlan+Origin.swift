extension ActionPlan {
  /// Returns whose plan an activity is in, where the parties have plans of their own.
  ///
  /// - Parameter activity: The activity.
  /// - Returns: The party's name, or `nil` where the plan is everybody's.
  public func ownerName(of activity: Activity) -> String? {
    activity.owner.map { party($0)?.name ?? $0.rawValue }
  }

  /// Returns which edition an activity is taken from, where that is not one that holds.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - language: The language of the words.
  /// - Returns: The version, the title and the days that it holds; `nil` for an activity that holds, and
  ///   for one that no edition has.
  public func edition(of id: ActivityID, in language: Language) -> String? {
    guard !isHeld(id), let (edition, validity) = edition(of: id) else { return nil }
    let last = agreement.period.end
    let days = validity.start.map { AgreementWord.holds($0, min(validity.end ?? last, last)) }
    let title = edition.files.lazy.compactMap(\.title).first
    return [edition.version, title, (days ?? .holdsWhenAdopted).worded(in: language)]
      .compactMap(\.self).joined(separator: ", ")
  }

  /// Whether an edition that holds has an activity, whoever's plan is looked at.
  private func isHeld(_ id: ActivityID) -> Bool {
    holding.contains { listed[$0].activity(id) != nil }
  }
}
