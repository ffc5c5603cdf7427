/// An activity was assessed against the plan.
public struct ActivityAssessed: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// The new assessment.
  public let assessment: Assessment
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - seen: The claims that it replaces.
  ///   - assessment: The new assessment.
  ///   - note: Why.
  public init(
    activity: ActivityID, seen: [FactID], assessment: Assessment, note: String? = nil
  ) {
    self.activity = activity
    self.seen = seen
    self.assessment = assessment
    self.note = note
  }
}

extension ActivityAssessed: EventPayload {
  var event: Event { .activityAssessed(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.assessment(activity), .assessment(assessment), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityAssessed {
    ActivityAssessed(activity: activity, seen: seen, assessment: assessment)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
