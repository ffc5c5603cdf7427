extension PlanState {
  /// Returns everything that has happened to something, in the order that it was recorded.
  ///
  /// With what was said about it come the deviations of an activity, the decisions that took up
  /// proposals, concern it or were taken in a meeting, undos and redos, corrections and maskings.
  /// Undone facts are there too.
  ///
  /// - Parameter subject: What it happened to.
  /// - Returns: The facts, the oldest first.
  public func chain(of subject: Subject) -> [FactID] {
    var found: Set<FactID> = []
    var waiting = facts(about: subject)
    if case .activity(let id) = subject {
      waiting += (deviationsByActivity[id] ?? []).flatMap { facts(about: .deviation($0)) }
    }
    if case .meeting(let id) = subject {
      waiting += (decisionsByMeeting[id] ?? []).flatMap { facts(about: .decision($0)) }
    }
    waiting += decisions(concerning: subject).flatMap { facts(about: .decision($0.id)) }
    if case .decision(let id) = subject, let decision = decision(id) {
      waiting += decision.adopts + decision.rejects
    }
    while let id = waiting.popLast() {
      guard found.insert(id).inserted else { continue }
      waiting += facts(about: .fact(id)) + facts(about: .entry(id.entry))
      waiting += decisions(on: id).flatMap { facts(about: .decision($0)) }
    }
    return found.sorted()
  }

  /// The decisions that adopted or rejected a proposal.
  private func decisions(on id: FactID) -> [DecisionID] {
    (adoptions[id] ?? []) + (rejections[id] ?? [])
  }
}
