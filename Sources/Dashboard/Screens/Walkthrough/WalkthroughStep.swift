import PlanDomain

/// One thing that the council looks at: what fills the wall at a time.
enum WalkthroughStep: Hashable, Sendable {
  /// Which council, which day, and what is on the agenda.
  case opening
  /// A focus area as a whole.
  case area(GoalID)
  /// A sub-goal, or an area without any, with its activities.
  case goal(GoalID)
  /// The open deviations.
  case deviations
  /// Changes of the plan that wait for a decision.
  case toDecide
  /// What is due next.
  case due
  /// How the plan stands when everything has been looked at.
  case closing

  /// The steps in the order of the meeting.
  static func all(_ picture: Picture) -> [WalkthroughStep] {
    let goals = picture.areas.flatMap { area -> [WalkthroughStep] in
      let isItsOwnGoal = area.area.subGoals.isEmpty
      return (isItsOwnGoal ? [] : [.area(area.area.id)]) + area.goals.map { .goal($0.id) }
    }
    return [.opening] + goals + [.deviations, .toDecide, .due, .closing]
  }

  /// What the step is about, if it is something of the plan.
  var goal: GoalID? {
    switch self {
    case .area(let id), .goal(let id): id
    case .opening, .deviations, .toDecide, .due, .closing: nil
    }
  }
}
