import PlanDomain

extension Basis {
  /// The functions with their parties, one after the other.
  func names(of responsible: [Responsible]) -> String {
    responsible.map { one in
      "\(one.function) (\(state.plan.party(one.party)?.shortName ?? one.party.rawValue))"
    }.joined(separator: ", ")
  }

  /// A goal with its identifier and title.
  func name(of goal: GoalID) -> String {
    let title = state.plan.subGoal(goal)?.title ?? state.plan.area(of: goal)?.title
    return title.map { "\(goal)  \($0)" } ?? goal.rawValue
  }

  /// An indicator with its identifier and title, or a text as an activity has it.
  func indicator(_ text: String) -> String {
    let title = IndicatorID(text).flatMap(state.plan.indicator)?.title
    return title.map { "\(text)  \($0)" } ?? text
  }

  /// Why an activity needs attention, the most urgent reason first; conflicts and proposals apart.
  func reasons(for id: ActivityID) -> [Attention] {
    picture.attention.filter { reason in
      guard reason.activity == id, reason.deviation == nil else { return false }
      switch reason {
      case .conflict, .proposal, .deviating, .atRisk: return false
      default: return true
      }
    }
  }
}
