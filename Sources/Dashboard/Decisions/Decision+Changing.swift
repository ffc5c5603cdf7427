import PlanDomain

extension Intent {
  /// What a key begins to change in a decision.
  static func changing(_ id: DecisionID?, _ action: Action) -> Intent? {
    switch action {
    case .carryOut: id.map(Intent.carryOut)
    case .edit: id.map { .openForm(.correctDecision($0)) }
    default: nil
    }
  }
}

extension Context {
  /// Why a decision cannot be changed in a way, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, of id: DecisionID?) -> String? {
    guard action == .carryOut || action == .edit else { return nil }
    guard let decision = id.flatMap({ state.decision($0) }) else {
      return worded(DecisionWord.noneSelected)
    }
    switch (action, decision.state) {
    case (.carryOut, .carriedOut):
      return Refusal.alreadyCarriedOut(decision.code).worded(in: language)
    case (.carryOut, .superseded):
      return Refusal.decisionSuperseded(decision.code).worded(in: language)
    default: return nil
    }
  }
}
