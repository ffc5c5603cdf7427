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

extension Context {
  /// The identifier and the title of something in the plan or of a deviation.
  func name(of subject: Subject) -> String {
    switch subject {
    case .activity(let id): Item.activity(id).name(in: state)
    case .goal(let id): Item.goal(id).name(in: state)
    case .deviation(let id):
      "\(state.code(of: subject)) \(state.deviation(id)?.title ?? "")"
    case .decision(let id): "\(state.code(of: subject)) \(state.decision(id)?.text ?? "")"
    default: state.code(of: subject)
    }
  }
}
