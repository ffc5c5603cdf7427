/// Counts of activities, each counted once.
public struct Tally: Hashable, Sendable {
  /// How many activities there are.
  public private(set) var total = 0
  /// How many there are of each progress.
  public private(set) var progress: [Progress: Int] = [:]
  /// How many there are of each assessment, among those not ended.
  public private(set) var assessment: [Assessment: Int] = [:]
  /// How many have passed their last day.
  public private(set) var overdue = 0
  /// How many lack a report that should have come.
  public private(set) var reportsMissing = 0
  /// Of how many what was last said is old.
  public private(set) var stale = 0
  /// How many deviations are open.
  public private(set) var openDeviations = 0
  /// How many deviations are still to be reviewed for the month of the picture.
  public private(set) var unreviewedDeviations = 0
  /// How many open deviations have a remedy whose last day has passed.
  public private(set) var overdueRemedies = 0

  /// Counts some activities.
  ///
  /// - Parameter activities: Their pictures.
  public init(_ activities: some Sequence<ActivityPicture>) {
    for activity in activities {
      total += 1
      progress[activity.progress, default: 0] += 1
      if activity.isOverdue { overdue += 1 }
      if activity.reportMissingAfter != nil { reportsMissing += 1 }
      if activity.isStale { stale += 1 }
      if !activity.progress.isEnded { assessment[activity.assessment, default: 0] += 1 }
      for deviation in activity.deviations { count(deviation) }
    }
  }

  private mutating func count(_ picture: DeviationPicture) {
    if picture.deviation.isOpen { openDeviations += 1 }
    if picture.isUnreviewed(in: picture.date.month) { unreviewedDeviations += 1 }
    if picture.isRemedyOverdue { overdueRemedies += 1 }
  }

  /// How many activities are carried out.
  public var done: Int { progress[.done] ?? 0 }

  /// Of how many activities nobody has said how far they have come.
  public var notStated: Int { progress[.notStated] ?? 0 }

  /// How many activities depart from the plan.
  public var deviating: Int { assessment[.deviating] ?? 0 }

  /// How many activities may depart from the plan.
  public var atRisk: Int { assessment[.atRisk] ?? 0 }

  /// The share of activities carried out, dropped ones left out.
  ///
  /// The value is a fraction in `0...1`, or `nil` where nothing is left to count.
  public var shareDone: Double? { toDo > 0 ? Double(done) / Double(toDo) : nil }

  /// How many activities are, or were, to be carried out: all but the dropped ones.
  public var toDo: Int { total - (progress[.dropped] ?? 0) }

  /// The worst assessment among activities that are not ended.
  ///
  /// *Not assessed* stands above *on plan*; `nil` where all have ended.
  public var worstAssessment: Assessment? {
    assessment.keys.max { $0.severity < $1.severity }
  }
}
