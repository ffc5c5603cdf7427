/// The council took a decision.
public struct DecisionTaken: Hashable, Sendable {
  /// The number, `B-2026-14`.
  public let number: SerialNumber
  /// The text, word for word.
  public let text: String
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - text: The text, word for word.
  ///   - adopts: The proposals that it adopts.
  ///   - rejects: The proposals that it rejects.
  public init(
    number: SerialNumber, text: String, adopts: [FactID] = [], rejects: [FactID] = []
  ) {
    self.number = number
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
      number: try nextNumber(.decision, in: date.parts.year), text: try required(text),
      adopts: adopts, rejects: rejects)
    return .decisionTaken(event)
  }
}
