/// A part of an activity was changed, or the change proposed.
public struct ActivityChanged: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The part and its new value.
  public let field: ActivityField
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String?
  /// The decision behind it; without one it is a proposal.
  public let decision: DecisionID?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - field: The part and its new value.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  ///   - decision: The decision behind it.
  public init(
    activity: ActivityID, field: ActivityField, seen: [FactID], note: String? = nil,
    decision: DecisionID? = nil
  ) {
    self.activity = activity
    self.field = field
    self.seen = seen
    self.note = note
    self.decision = decision
  }
}

extension ActivityChanged: EventPayload {
  var event: Event { .activityChanged(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.field(activity, field.kind), .field(field), seen: seen)
  }

  var words: String? { note }
  var awaitsDecision: Bool { decision == nil }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityChanged {
    ActivityChanged(activity: activity, field: field.withoutText, seen: seen, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}

extension PlanState {
  /// Decides on a change of the plan: a party that exists, dates in period, a decision that exists.
  func changing(
    _ id: ActivityID, _ field: ActivityField, note: String?, decision: DecisionID?
  ) throws(Refusal) -> Event {
    _ = try known(id)
    switch field {
    case .title(let text), .how(let text), .followUp(let text): _ = try required(text)
    case .responsible(let responsible): try check(responsible.party, of: id)
    case .contribution(let contribution): try check(contribution.party, of: id)
    case .schedule(let schedule): try check(schedule)
    }
    try check(planDecision: decision)
    let event = ActivityChanged(
      activity: id, field: field, seen: register(.field(id, field.kind)).shown,
      note: try checked(note), decision: decision)
    try refuseRepetition(.activityChanged(event))
    return .activityChanged(event)
  }

  private func check(_ party: PartyID, of activity: ActivityID) throws(Refusal) {
    guard plan.party(party) != nil else { throw .unknownContribution(activity, party) }
  }
}
