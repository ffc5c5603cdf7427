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

extension PlanState {
  /// Decides on a correction: a part that can be so, in a decision in effect.
  func correcting(
    _ id: DecisionID, _ field: DecisionField, note: String?
  ) throws(Refusal) -> Event {
    let decision = try known(id)
    let event = DecisionCorrected(
      decision: id, field: try checked(field, of: decision),
      seen: register(.decisionField(id, field.kind)).shown, note: try checked(note))
    try refuseRepetition(.decisionCorrected(event))
    return .decisionCorrected(event)
  }

  private func checked(
    _ field: DecisionField, of decision: Decision
  ) throws(Refusal) -> DecisionField {
    switch field {
    case .text(let text): return .text(try required(text))
    case .responsible(let responsible): return .responsible(try checked(responsible))
    case .due(let date): try checkDue(date, taken: decision.date)
    case .item(let key): try check(key, in: decision.meeting)
    }
    return field
  }
}
