extension PlanState {
  /// The decisions in effect, in the order that they were recorded.
  public var decisions: [Decision] {
    numbered.lazy.filter { $0.key.series == .decision }.flatMap(\.value).sorted()
      .compactMap { decision(DecisionID($0)) }
  }

  /// Returns a decision.
  ///
  /// - Parameter id: Its identity.
  /// - Returns: The decision, or `nil` when none such has been taken, or it is undone.
  public func decision(_ id: DecisionID) -> Decision? {
    guard isInEffect(id.fact.entry), let (entry, fact) = fact(id.fact),
      case .decisionTaken(let event) = fact.event
    else { return nil }
    return Decision(
      id: id, number: event.number, code: code(of: event.number, openedBy: id.fact),
      text: event.text, date: entry.day(of: fact), adopts: event.adopts, rejects: event.rejects)
  }

  /// Returns the decision in effect that people name by a number.
  ///
  /// - Parameter code: The number as shown, `B-2026-14`.
  /// - Returns: The decision, or `nil` when there is none such.
  public func decision(numbered code: String) -> Decision? {
    opening(named: code).flatMap { decision(DecisionID($0)) }
  }

  /// The decision in effect that adopted a proposal.
  func adoption(of id: FactID) -> DecisionID? { adoptions[id]?.first(where: isInEffect) }

  /// The decision in effect that rejected a proposal.
  func rejection(of id: FactID) -> DecisionID? { rejections[id]?.first(where: isInEffect) }

  private func isInEffect(_ decision: DecisionID) -> Bool { isInEffect(decision.fact.entry) }
}
