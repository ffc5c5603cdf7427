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

extension PlanState {
  /// Decides on a decision: proposals that wait on an unchanged basis; the next number.
  func deciding(
    _ text: String, _ terms: DecisionTerms, adopts: [FactID], rejects: [FactID],
    on date: CalendarDate
  ) throws(Refusal) -> Event {
    for fact in adopts + rejects where proposal(fact)?.standing != .waiting {
      throw .unknownProposal(fact)
    }
    for fact in adopts where proposal(fact)?.isOutdated == true { throw .proposalOutdated(fact) }
    let terms = try checked(terms, adopting: adopts, on: date)
    if !adopts.isEmpty || !rejects.isEmpty { try check(.plan, isDecidedBy: body(of: terms)) }
    let event = DecisionTaken(
      number: try nextNumber(.decision, in: date.parts.year), text: try required(text),
      terms: terms, adopts: adopts, rejects: rejects,
      seen: terms.supersedes.map { register(.decisionState($0)).shown } ?? [])
    return .decisionTaken(event)
  }

  private func checked(
    _ terms: DecisionTerms, adopting adopts: [FactID], on date: CalendarDate
  ) throws(Refusal) -> DecisionTerms {
    var terms = terms
    if let id = terms.meeting { try check(id, isIn: [.open, .closed]) }
    if let outside = terms.outside { terms.outside = try checked(outside, in: terms.meeting) }
    if let item = terms.item { try check(item, in: terms.meeting) }
    if let responsible = terms.responsible { terms.responsible = try checked(responsible) }
    if let due = terms.due { try checkDue(due, taken: date) }
    for concern in terms.concerns
    where subject(of: concern) == nil && !adds(concern, in: adopts) {
      throw .unknownConcern(concern.description)
    }
    try check(terms.supersedes)
    if let id = terms.supersedes, decision(id)?.state == .superseded {
      throw .decisionSuperseded(code(of: .decision(id)))
    }
    return terms
  }

  /// Whether something is an activity that proposals would add once they are adopted.
  private func adds(_ concern: Concern, in proposals: [FactID]) -> Bool {
    proposals.contains { proposal in
      guard case .activityAdded(let event) = fact(proposal)?.fact.event else { return false }
      return concern == Concern(.activity(event.activity.id))
    }
  }

  /// A function that says something, of a party that exists.
  func checked(_ responsible: Responsible) throws(Refusal) -> Responsible {
    guard plan.party(responsible.party) != nil else { throw .unknownParty(responsible.party) }
    return Responsible(party: responsible.party, function: try required(responsible.function))
  }

  /// A day for carrying out lies in the period, and not before the decision.
  func checkDue(_ due: CalendarDate, taken: CalendarDate) throws(Refusal) {
    try check(due)
    guard due >= taken else { throw .dueBeforeDecision(due, taken: taken) }
  }
}
