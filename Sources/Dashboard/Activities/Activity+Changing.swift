import PlanDomain

extension Context {
  /// What a key means for an activity in the plan; `nil` for a key that has nothing to do with one.
  ///
  /// What is changed without a decision becomes a proposal.
  func meaning(of action: Action, ofActivity id: ActivityID?) -> Meaning? {
    guard action == .edit || action == .prepareProposal else { return nil }
    guard let id else { return .notNow(worded(.selectActivity)) }
    guard action == .prepareProposal else { return .begin(.openForm(.editActivity(id))) }
    // Asked for each frame, for the footer: the picture knows what waits.
    let isWaiting =
      picture.activity(id).map { !$0.proposals.isEmpty }
      ?? picture.attention.contains { reason in
        if case .proposal(_, id) = reason { true } else { false }
      }
    return .begin(.openForm(.prepareProposal(id)))
      .unless(isWaiting ? nil : worded(FormWord.nothingToPrepare(id.rawValue)))
  }
}
