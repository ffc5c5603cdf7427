import PlanDomain

/// Something on a screen that can be selected and acted on.
enum Item: Hashable, Sendable {
  case area(GoalID)
  /// A sub-goal, or an area that has none.
  case goal(GoalID)
  case activity(ActivityID)
  case contribution(ActivityID, PartyID)

  var activity: ActivityID? {
    switch self {
    case .activity(let id), .contribution(let id, _): id
    case .area, .goal: nil
    }
  }
}
