import PlanDomain

extension Context {
  /// What a key means for a decision; `nil` for a key that has nothing to do with decisions.
  func meaning(of action: Action, ofDecision id: DecisionID?) -> Meaning? {
    guard action == .carryOut || action == .edit else { return nil }
    guard let decision = id.flatMap({ state.decision($0) }) else {
      return .notNow(worded(DecisionWord.noneSelected))
    }
    guard action == .carryOut else { return .begin(.openForm(.correctDecision(decision.id))) }
    switch decision.state {
    case .carriedOut:
      return .notNow(Refusal.alreadyCarriedOut(decision.code).worded(in: language))
    case .superseded:
      return .notNow(Refusal.decisionSuperseded(decision.code).worded(in: language))
    default: return .begin(.carryOut(decision.id))
    }
  }
}
