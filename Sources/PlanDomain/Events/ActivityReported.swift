/// A report in words was given on an activity.
public struct ActivityReported: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The report.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - note: The report.
  public init(activity: ActivityID, note: String) {
    self.activity = activity
    self.note = note
  }
}

extension ActivityReported: EventPayload {
  var event: Event { .activityReported(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityReported {
    ActivityReported(activity: activity, note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .report
  }
}
