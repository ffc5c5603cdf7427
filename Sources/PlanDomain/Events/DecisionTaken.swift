/// The council took a decision: it is this fact, and carries a number to quote.
public struct DecisionTaken: Hashable, Sendable {
  /// The number, `B-2026-14`.
  public let number: SerialNumber
  /// The text, word for word.
  public let text: String
  /// Where it was taken, who carries it out, and what it concerns.
  public let terms: DecisionTerms
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]
  /// The claims that it replaces, of the state of the decision that it supersedes.
  public let seen: [FactID]

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - text: The text, word for word.
  ///   - terms: Where it was taken, who carries it out, and what it concerns.
  ///   - adopts: The proposals that it adopts.
  ///   - rejects: The proposals that it rejects.
  ///   - seen: The claims that it replaces, of the state of the decision that it supersedes.
  public init(
    number: SerialNumber, text: String, terms: DecisionTerms = DecisionTerms(),
    adopts: [FactID] = [], rejects: [FactID] = [], seen: [FactID] = []
  ) {
    self.number = number
    self.text = text
    self.terms = terms
    self.adopts = adopts
    self.rejects = rejects
    self.seen = seen
  }

  func claims(as id: FactID) -> EventClaims {
    let decision = DecisionID(id)
    let given = [
      terms.responsible.map(DecisionField.responsible), terms.due.map(DecisionField.due),
      terms.item.map(DecisionField.item),
    ].compactMap(\.self)
    let superseded = terms.supersedes.map {
      EventClaim(.decisionState($0), .decisionState(.superseded), seen: seen)
    }
    return EventClaims(
      EventClaim(.decisionField(decision, .text), .decisionField(.text(text)), seen: []),
      [EventClaim(.decisionState(decision), .decisionState(.toCarryOut), seen: [])]
        + given.map {
          EventClaim(.decisionField(decision, $0.kind), .decisionField($0), seen: [])
        } + [superseded].compactMap(\.self))
  }
}

extension DecisionTaken: EventPayload {
  var event: Event { .decisionTaken(self) }

  func subject(as id: FactID) -> Subject { .decision(DecisionID(id)) }

  var words: String? { text }
  var texts: [String] { [text, terms.outside?.reason].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] {
    (adopts + rejects).map(\.entry)
      + [terms.meeting?.fact.entry, terms.supersedes?.fact.entry].compactMap(\.self)
  }
  var ownNumber: SerialNumber? { number }

  var withoutText: DecisionTaken {
    var terms = terms
    terms.outside = terms.outside.map {
      OutsideMeeting(by: $0.body, $0.form, because: Masked.placeholder)
    }
    return DecisionTaken(
      number: number, text: Masked.placeholder, terms: terms, adopts: adopts, rejects: rejects,
      seen: seen)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .decision
  }
}
