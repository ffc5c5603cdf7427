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
  var texts: [String] { activity.written }
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
