/// An activity as it stands on a day.
public struct ActivityPicture: Hashable, Sendable {
  /// The activity with every decided change.
  public let activity: Activity
  /// Its progress; the worst where people disagree.
  public let progress: Progress
  /// Its assessment; the worst where people disagree.
  public let assessment: Assessment
  /// Whether its last day, or a checkpoint that nobody has reported on, has passed.
  public let isOverdue: Bool
  /// Whether nobody has reported on it for long, although it should be under way.
  public let isStale: Bool
  /// The last day that a report was about, if there is any.
  public let lastReport: CalendarDate?
  /// Days left to the last day of the schedule; negative when it has passed.
  public let daysLeft: Int?
  /// The progress of each party's contribution, in the order of the contributions.
  public let contributions: [ContributionPicture]
  /// The values that people disagree on.
  public let conflicts: [RegisterKey]
  /// The proposals that wait for a decision.
  public let proposals: [Proposal]
  /// Its deviations, open and closed, the most urgent first.
  public let deviations: [DeviationPicture]
  /// How far the last day has been moved since it was first adopted.
  public let postponement: Postponement

  /// The activity's identifier.
  public var id: ActivityID { activity.id }

  /// Its deviations that are to be dealt with.
  public var openDeviations: [DeviationPicture] { deviations.filter(\.deviation.isOpen) }

  /// Whether it ends within thirty days and is not ended.
  public var isDueSoon: Bool {
    guard let daysLeft, !progress.isEnded else { return false }
    return (0...30).contains(daysLeft)
  }
}

/// One party's contribution to an activity as it stands on a day.
public struct ContributionPicture: Hashable, Sendable {
  /// What the party brings.
  public let contribution: Contribution
  /// How far it has come.
  public let progress: Progress
}

/// How far a last day has been moved.
///
/// Sliding dates hide behind *ongoing*; the count shows them.
public struct Postponement: Hashable, Sendable {
  /// How many times the last day was moved later.
  public let count: Int
  /// The sum of those moves, in days.
  public let days: Int
  /// The last day first adopted, if it was ever moved.
  public let original: CalendarDate?

  /// No move at all.
  static let none = Postponement(count: 0, days: 0, original: nil)
}
