/// An activity as it stands on a day.
public struct ActivityPicture: Hashable, Sendable {
  /// The activity with every decided change.
  public let activity: Activity
  /// Its progress; the worst where people disagree, *not stated* until someone has reported.
  public let progress: Progress
  /// Its assessment; the worst where people disagree.
  public let assessment: Assessment
  /// What has passed without what was to come, while it is not ended.
  public let lateness: Lateness?
  /// Whether what was last said of it is old, although it should be under way.
  ///
  /// What nobody has ever said anything about is not: it is *not stated*.
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

  /// Whether its last day has passed and it is not ended.
  public var isOverdue: Bool { if case .overdue = lateness { true } else { false } }

  /// The passed day that a report should have come after, where none has.
  public var reportMissingAfter: CalendarDate? {
    if case .reportMissing(let day) = lateness { day } else { nil }
  }

  /// Its deviations that are to be dealt with.
  public var openDeviations: [DeviationPicture] { deviations.filter(\.deviation.isOpen) }

  /// Whether it ends within thirty days and is not ended.
  public var isDueSoon: Bool {
    guard let daysLeft, !progress.isEnded else { return false }
    return (0...30).contains(daysLeft)
  }
}

/// What has passed without what was to come; the two are never told as the same.
public enum Lateness: Hashable, Sendable {
  /// The last day of the schedule, which has passed while the work is said not to be ended.
  case overdue(CalendarDate)
  /// A checkpoint that nobody has reported after. The last day is one where nobody has said how far
  /// the work has come: whether it is late is then not known.
  case reportMissing(CalendarDate)
}

/// One party's contribution to an activity as it stands on a day.
public struct ContributionPicture: Hashable, Sendable {
  /// What the party brings.
  public let contribution: Contribution
  /// How far it has come; *not stated* until someone has reported.
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
