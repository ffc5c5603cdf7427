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
  var texts: [String] { [field.plainText] + [note].compactMap(\.self) }
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
