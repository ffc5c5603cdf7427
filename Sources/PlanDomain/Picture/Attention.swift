/// Something that needs the council's attention.
public enum Attention: Hashable, Sendable {
  /// People disagree on a value.
  case conflict(RegisterKey)
  /// An activity departs from the plan; whether a deviation is open on it.
  case deviating(ActivityID, hasDeviation: Bool)
  /// The last day for a deviation's remedy has passed; days since.
  case remedyOverdue(DeviationID, ActivityID, days: Int)
  /// A deviation has not been reviewed for the month; days left of it.
  case unreviewed(DeviationID, ActivityID, CalendarMonth, daysLeft: Int)
  /// An activity is carried out, and a deviation of it is open.
  case doneWithDeviation(DeviationID, ActivityID)
  /// An open deviation lacks parts.
  case deviationLacks(DeviationID, ActivityID, [DeviationField.Kind])
  /// An activity's last day has passed; days since.
  case overdue(ActivityID, days: Int)
  /// No report has come after a checkpoint of an activity, or after the last day of one that nobody
  /// has said how far it has come; days since.
  case reportMissing(ActivityID, after: CalendarDate, days: Int)
  /// The last day for carrying a decision out has passed; days since.
  case decisionOverdue(DecisionID, days: Int)
  /// A decision is to be carried out within thirty days; days left.
  case decisionDueSoon(DecisionID, days: Int)
  /// A meeting was opened on an earlier day and has not ended; days since.
  case meetingLeftOpen(MeetingID, days: Int)
  /// An edition of the plan that holds, or is to hold, has been adopted by nobody.
  case editionToAdopt(String)
  /// The files of an adopted edition are others than those that were adopted.
  case editionAltered(String)
  /// A change of the plan waits for a decision.
  case proposal(FactID, ActivityID)
  /// An activity may depart from the plan.
  case atRisk(ActivityID)
  /// An activity ends within thirty days; days left.
  case dueSoon(ActivityID, days: Int)
  /// Nobody has reported on an activity for long; days since the last time.
  case stale(ActivityID, days: Int)
  /// Nobody has ever said anything of an activity that should have been under way for long.
  case unreported(ActivityID)
  /// A sub-goal has no activity.
  case goalWithoutActivities(GoalID)
  /// An activity has no responsible function.
  case withoutResponsible(ActivityID)
  /// An activity has several responsible functions; the program asks for one.
  case severalResponsible(ActivityID)
  /// The agreement ends within a year; days left, and what is left open in it.
  case agreementEnding(days: Int, LeftOpen)

  /// The order in which they are listed: the most urgent first.
  var rank: (Int, Int) {
    switch self {
    case .conflict: (0, 0)
    case .deviating: (1, 0)
    case .remedyOverdue(_, _, let days): (2, -days)
    case .overdue(_, let days), .decisionOverdue(_, let days): (3, -days)
    case .reportMissing(_, _, let days): (4, -days)
    // Through most of the month there is time to review; in its last week there is not.
    case .unreviewed(_, _, _, let daysLeft) where daysLeft < 7: (4, 0)
    case .meetingLeftOpen(_, let days): (3, -days)
    case .editionToAdopt, .editionAltered: (4, 1)
    case .proposal: (5, 0)
    case .atRisk: (6, 0)
    case .dueSoon(_, let days), .decisionDueSoon(_, let days): (7, days)
    case .doneWithDeviation: (8, 0)
    case .deviationLacks: (9, 0)
    case .unreviewed: (10, 0)
    case .unreported: (11, .min)
    case .stale(_, let days): (11, -days)
    case .goalWithoutActivities: (12, 0)
    case .withoutResponsible: (13, 0)
    case .severalResponsible: (14, 0)
    case .agreementEnding: (5, 1)
    }
  }

  /// Whether it is that nothing has been said.
  var isSilence: Bool {
    switch self {
    case .stale, .unreported, .reportMissing: true
    case .conflict, .deviating, .remedyOverdue, .unreviewed, .doneWithDeviation, .deviationLacks,
      .overdue, .decisionOverdue, .decisionDueSoon, .meetingLeftOpen, .editionToAdopt,
      .editionAltered, .proposal, .atRisk, .dueSoon, .goalWithoutActivities, .withoutResponsible,
      .severalResponsible, .agreementEnding:
      false
    }
  }

  /// The activity that it is about, if any.
  public var activity: ActivityID? {
    switch self {
    case .conflict(let key): if case .activity(let id) = key.subject { id } else { nil }
    case .remedyOverdue(_, let id, _), .unreviewed(_, let id, _, _),
      .doneWithDeviation(_, let id), .deviationLacks(_, let id, _):
      id
    case .deviating(let id, _), .overdue(let id, _), .proposal(_, let id), .atRisk(let id),
      .reportMissing(let id, _, _), .dueSoon(let id, _), .stale(let id, _), .unreported(let id),
      .withoutResponsible(let id), .severalResponsible(let id):
      id
    case .goalWithoutActivities, .decisionOverdue, .decisionDueSoon, .meetingLeftOpen,
      .editionToAdopt, .editionAltered, .agreementEnding:
      nil
    }
  }

  /// The edition of the plan that it is about, if any.
  public var edition: String? {
    switch self {
    case .editionToAdopt(let version), .editionAltered(let version): version
    default: nil
    }
  }

  /// The decision that it is about, if any.
  public var decision: DecisionID? {
    switch self {
    case .decisionOverdue(let id, _), .decisionDueSoon(let id, _): id
    case .conflict(let key): if case .decision(let id) = key.subject { id } else { nil }
    default: nil
    }
  }

  /// The meeting that it is about, if any.
  public var meeting: MeetingID? {
    switch self {
    case .meetingLeftOpen(let id, _): id
    case .conflict(let key): if case .meeting(let id) = key.subject { id } else { nil }
    default: nil
    }
  }

  /// The deviation that it is about, if any.
  public var deviation: DeviationID? {
    switch self {
    case .remedyOverdue(let id, _, _), .unreviewed(let id, _, _, _),
      .doneWithDeviation(let id, _), .deviationLacks(let id, _, _):
      id
    case .conflict(let key): if case .deviation(let id) = key.subject { id } else { nil }
    default: nil
    }
  }
}

/// What is not done yet when an agreement ends.
public struct LeftOpen: Hashable, Sendable {
  /// How many activities are neither carried out nor dropped.
  public let activities: Int
  /// How many deviations are open.
  public let deviations: Int
  /// How many decisions are to be carried out.
  public let decisions: Int

  /// Creates counts.
  ///
  /// - Parameters:
  ///   - activities: How many activities are neither carried out nor dropped.
  ///   - deviations: How many deviations are open.
  ///   - decisions: How many decisions are to be carried out.
  public init(activities: Int, deviations: Int, decisions: Int) {
    (self.activities, self.deviations, self.decisions) = (activities, deviations, decisions)
  }
}
