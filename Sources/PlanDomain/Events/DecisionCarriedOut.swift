/// A decision was carried out.
public struct DecisionCarriedOut: Hashable, Sendable {
  /// The decision.
  public let decision: DecisionID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// How.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - seen: The claims that it replaces.
  ///   - note: How.
  public init(decision: DecisionID, seen: [FactID], note: String? = nil) {
    self.decision = decision
    self.seen = seen
    self.note = note
  }
}

extension DecisionCarriedOut: EventPayload {
  var event: Event { .decisionCarriedOut(self) }

  func subject(as id: FactID) -> Subject { .decision(decision) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.decisionState(decision), .decisionState(.carriedOut), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DecisionCarriedOut {
    DecisionCarriedOut(decision: decision, seen: seen)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
