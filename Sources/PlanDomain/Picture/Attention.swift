/// Something that needs the council's attention.
public enum Attention: Hashable, Sendable {
  /// People disagree on a value.
  case conflict(RegisterKey)
  /// An activity departs from the plan.
  case deviating(ActivityID)
  /// An activity's last day, or a checkpoint, has passed; days since.
  case overdue(ActivityID, days: Int)
  /// A change of the plan waits for a decision.
  case proposal(FactID, ActivityID)
  /// An activity may depart from the plan.
  case atRisk(ActivityID)
  /// An activity ends within thirty days; days left.
  case dueSoon(ActivityID, days: Int)
  /// Nobody has reported on an activity for long; days since, or `nil` if never.
  case stale(ActivityID, days: Int?)
  /// A sub-goal has no activity.
  case goalWithoutActivities(GoalID)
  /// An activity has no responsible function.
  case withoutResponsible(ActivityID)
  /// An activity has several responsible functions; the program asks for one.
  case severalResponsible(ActivityID)

  /// The order in which they are listed: the most urgent first.
  var rank: (Int, Int) {
    switch self {
    case .conflict: (0, 0)
    case .deviating: (1, 0)
    case .overdue(_, let days): (2, -days)
    case .proposal: (3, 0)
    case .atRisk: (4, 0)
    case .dueSoon(_, let days): (5, days)
    case .stale(_, let days): (6, -(days ?? .max))
    case .goalWithoutActivities: (7, 0)
    case .withoutResponsible: (8, 0)
    case .severalResponsible: (9, 0)
    }
  }

  /// The activity that it is about, if any.
  public var activity: ActivityID? {
    switch self {
    case .conflict(let key): if case .activity(let id) = key.subject { id } else { nil }
    case .deviating(let id), .overdue(let id, _), .proposal(_, let id), .atRisk(let id),
      .dueSoon(let id, _), .stale(let id, _), .withoutResponsible(let id),
      .severalResponsible(let id):
      id
    case .goalWithoutActivities: nil
    }
  }
}
