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

  /// A level, with the agreement's own groups where it names any; nothing where it has no levels.
  func name(of level: DeviationLevel, in language: Language) -> String {
    guard agreement.hasLevels else { return "" }
    let bodies = agreement.bodies(at: level).map(\.shortName)
    let word = level.worded(in: language)
    return bodies.isEmpty ? word : "\(word) (\(bodies.joined(separator: ", ")))"
  }

  /// What people disagree on: every value, with who said it.
  func conflicts(_ keys: [RegisterKey], in language: Language) -> [String] {
    keys.map { key in
      let values = state.register(key).current.map { claim in
        let who = state.attribution(of: claim.fact)?.worded(in: language) ?? ""
        return "\(claim.value.worded(in: language)) (\(who))"
      }
      return "\(key.worded(in: language)): \(values.joined(separator: " / "))"
    }
  }
}
