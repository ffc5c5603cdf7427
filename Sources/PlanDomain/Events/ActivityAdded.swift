/// An activity was added to the plan, or proposed.
public struct ActivityAdded: Hashable, Sendable {
  /// The activity.
  public let activity: Activity
  /// The decision behind it; without one it is a proposal.
  public let decision: DecisionID?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - decision: The decision behind it.
  public init(activity: Activity, decision: DecisionID? = nil) {
    self.activity = activity
    self.decision = decision
  }
}

extension ActivityAdded: EventPayload {
  var event: Event { .activityAdded(self) }

  func subject(as id: FactID) -> Subject { .activity(activity.id) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var awaitsDecision: Bool { decision == nil }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityAdded {
    ActivityAdded(activity: activity.withoutText, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .added(activity.title)
  }
}

extension PlanState {
  /// Decides on a new activity: a fresh identifier, goals and parties that exist, dates in period.
  func adding(_ activity: Activity, decision: DecisionID?) throws(Refusal) -> Event {
    guard self.activity(activity.id) == nil, additions[activity.id] == nil else {
      throw .identifierTaken(activity.id)
    }
    _ = try required(activity.title)
    if let owner = activity.owner, plan.party(owner) == nil { throw .unknownParty(owner) }
    if activity.owner == nil, plan.owners.count > 1 { throw .ownerRequired(plan.owners) }
    for goal in activity.serves where plan.area(of: goal) == nil { throw .unknownGoal(goal) }
    for party in activity.contributions.map(\.party) + activity.responsible.map(\.party)
    where plan.party(party) == nil {
      throw .unknownContribution(activity.id, party)
    }
    if let schedule = activity.schedule { try check(schedule) }
    try check(planDecision: decision)
    return .activityAdded(ActivityAdded(activity: activity, decision: decision))
  }
}
