extension PlanState {
  /// The decisions in effect, in the order that they were recorded.
  public var decisions: [Decision] {
    (opened[.decision] ?? []).compactMap { decision(DecisionID($0)) }
  }

  /// Returns a decision with everything that has been said about it.
  ///
  /// - Parameter id: Its identity.
  /// - Returns: The decision, or `nil` when none such has been taken, or it is undone.
  public func decision(_ id: DecisionID) -> Decision? {
    guard isInEffect(id.fact.entry), let (entry, fact) = fact(id.fact),
      case .decisionTaken(let event) = fact.event
    else { return nil }
    let text = text(of: id) ?? event.text
    let state = state(of: id)
    return Decision(
      id: id, number: event.number, code: code(of: .decision(id)), text: text,
      originalText: text == event.text ? nil : event.text,
      approvedText: approvedText(of: id, in: event.terms.meeting, now: text),
      date: entry.day(of: fact),
      meeting: event.terms.meeting, outside: event.terms.outside, body: body(of: event.terms),
      item: item(of: id), responsible: responsible(of: id), due: due(of: id),
      concerns: event.terms.concerns.compactMap(subject), adopts: event.adopts,
      rejects: event.rejects, supersedes: event.terms.supersedes, state: state.value,
      settledBy: state.fact, conflicts: conflicts(about: id))
  }

  /// Returns the decision in effect that people name by a number.
  ///
  /// - Parameter code: The number as shown, `B-2026-14`.
  /// - Returns: The decision, or `nil` when there is none such.
  public func decision(numbered code: String) -> Decision? {
    openingFact(named: code).flatMap { decision(DecisionID($0)) }
  }

  /// Returns the decisions in effect that concern something, in the order they were recorded.
  ///
  /// - Parameter subject: An activity, a goal or a deviation.
  /// - Returns: Those that name it, and those that adopt or reject a change of it.
  public func decisions(concerning subject: Subject) -> [Decision] {
    decisions.filter { decision in
      decision.concerns.contains(subject)
        || (decision.adopts + decision.rejects).contains { fact in
          self.fact(fact)?.fact.event.subject(as: fact) == subject
        }
    }
  }

  /// Returns the decision that a fact rests on, or that has adopted it.
  ///
  /// - Parameter id: The fact.
  /// - Returns: The decision, or `nil` where there is none in effect.
  public func decision(behind id: FactID) -> DecisionID? {
    adoption(of: id) ?? fact(id)?.fact.event.decision
  }

  /// The decision in effect that adopted a proposal.
  func adoption(of id: FactID) -> DecisionID? { adoptions[id]?.first(where: isInEffect) }

  /// The decision in effect that rejected a proposal.
  func rejection(of id: FactID) -> DecisionID? { rejections[id]?.first(where: isInEffect) }

  private func isInEffect(_ decision: DecisionID) -> Bool { isInEffect(decision.fact.entry) }

  private func state(of id: DecisionID) -> (value: DecisionState, fact: FactID) {
    let current = register(.decisionState(id)).current
    guard let worst = current.max(by: { $0.value.severity < $1.value.severity }),
      case .decisionState(let value) = worst.value
    else { return (.toCarryOut, id.fact) }
    return (value, worst.fact)
  }

  private func text(of id: DecisionID) -> String? {
    guard case .decisionField(.text(let text)) = register(.decisionField(id, .text)).worst else {
      return nil
    }
    return text
  }

  /// The text that the approved minutes of its meeting have, where that is another than now.
  private func approvedText(
    of id: DecisionID, in meeting: MeetingID?, now text: String
  ) -> String? {
    let claims = register(.decisionField(id, .text)).claims
    // One that nobody has corrected reads as it was taken.
    guard claims.count > 1, let heads = meeting.flatMap(approvedHeads) else { return nil }
    let then = claims.last { claim in
      guard let entry = entry(claim.fact.entry) else { return false }
      return claim.isEffective
        && heads.contains { $0.writer == entry.writer && $0.number >= entry.number }
    }
    guard case .decisionField(.text(let approved))? = then?.value, approved != text else {
      return nil
    }
    return approved
  }

  private func item(of id: DecisionID) -> AgendaKey? {
    guard case .decisionField(.item(let key)) = register(.decisionField(id, .item)).worst else {
      return nil
    }
    return key
  }

  private func responsible(of id: DecisionID) -> Responsible? {
    guard
      case .decisionField(.responsible(let one)) = register(.decisionField(id, .responsible)).worst
    else { return nil }
    return one
  }

  private func due(of id: DecisionID) -> CalendarDate? {
    guard case .decisionField(.due(let date)) = register(.decisionField(id, .due)).worst else {
      return nil
    }
    return date
  }

  private func conflicts(about id: DecisionID) -> [RegisterKey] {
    let keys: [RegisterKey] =
      [.decisionState(id)] + DecisionField.Kind.allCases.map { .decisionField(id, $0) }
    return keys.filter { register($0).isConflict }
  }
}
