extension PlanState {
  /// The proposals that wait for a decision, oldest first.
  public var waitingProposals: [Proposal] {
    proposed.compactMap(proposal).filter { $0.standing == .waiting }
  }

  /// Returns a proposal.
  ///
  /// - Parameter id: The fact that made it.
  /// - Returns: The proposal, or `nil` when the fact needed no decision.
  public func proposal(_ id: FactID) -> Proposal? {
    guard let (_, fact) = fact(id), fact.event.isProposal,
      case .activity(let activity) = fact.event.subject(as: id)
    else { return nil }
    return Proposal(
      id: id, activity: activity, event: fact.event, standing: standing(of: id),
      isOutdated: isOutdated(fact.event, as: id), preparations: preparations(of: id))
  }

  private func standing(of id: FactID) -> Proposal.Standing {
    if let decision = adoption(of: id) {
      return .adopted(decision, code: code(of: .decision(decision)))
    }
    if let decision = rejection(of: id) {
      return .rejected(decision, code: code(of: .decision(decision)))
    }
    return isInEffect(id.entry) ? .waiting : .withdrawn
  }

  private func isOutdated(_ event: Event, as id: FactID) -> Bool {
    event.claims(as: id).contains { claim in
      !register(claim.register).shows(exactly: Set(claim.seen))
    }
  }
}
