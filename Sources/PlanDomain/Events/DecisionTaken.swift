/// The council took a decision.
public struct DecisionTaken: Hashable, Sendable {
  /// The number, `B-2026-14`.
  public let decision: DecisionID
  /// The text, word for word.
  public let text: String
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - decision: The number.
  ///   - text: The text, word for word.
  ///   - adopts: The proposals that it adopts.
  ///   - rejects: The proposals that it rejects.
  public init(
    decision: DecisionID, text: String, adopts: [FactID] = [], rejects: [FactID] = []
  ) {
    self.decision = decision
    self.text = text
    self.adopts = adopts
    self.rejects = rejects
  }
}

extension PlanState {
  /// Decides on a decision: proposals that wait, with a basis that has not changed; the next number.
  func deciding(
    _ text: String, adopts: [FactID], rejects: [FactID], on date: CalendarDate
  ) throws(Refusal) -> Event {
    for fact in adopts + rejects where proposal(fact)?.standing != .waiting {
      throw .unknownProposal(fact)
    }
    for fact in adopts where proposal(fact)?.isOutdated == true { throw .proposalOutdated(fact) }
    let event = DecisionTaken(
      decision: nextDecision(in: date.parts.year), text: try required(text), adopts: adopts,
      rejects: rejects)
    return .decisionTaken(event)
  }

  /// The first number of the year above all that have been used, undone ones too.
  private func nextDecision(in year: Int) -> DecisionID {
    let prefix = "B-\(padded(year, to: 4))-"
    let used = history.lazy.flatMap(\.facts).compactMap { fact -> Int? in
      guard case .decisionTaken(let event) = fact.event,
        event.decision.rawValue.hasPrefix(prefix)
      else { return nil }
      return Int(event.decision.rawValue.dropFirst(prefix.count))
    }
    guard let id = DecisionID("\(prefix)\(padded((used.max() ?? 0) + 1, to: 2))") else {
      preconditionFailure("A year and a number always make a decision's identifier.")
    }
    return id
  }
}
