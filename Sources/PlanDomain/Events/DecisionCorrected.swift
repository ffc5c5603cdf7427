/// A part of a decision was corrected; what stood before stays in the history.
public struct DecisionCorrected: Hashable, Sendable {
  /// The decision.
  public let decision: DecisionID
  /// The part and its new value.
  public let field: DecisionField
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - decision: The decision.
  ///   - field: The part and its new value.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  public init(
    decision: DecisionID, field: DecisionField, seen: [FactID], note: String? = nil
  ) {
    self.decision = decision
    self.field = field
    self.seen = seen
    self.note = note
  }
}

extension DecisionCorrected: EventPayload {
  var event: Event { .decisionCorrected(self) }

  func subject(as id: FactID) -> Subject { .decision(decision) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.decisionField(decision, field.kind), .decisionField(field), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [field.plainText] + [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DecisionCorrected {
    DecisionCorrected(
      decision: decision, field: field.withoutText, seen: seen)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
