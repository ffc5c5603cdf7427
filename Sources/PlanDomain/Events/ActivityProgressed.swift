/// An activity's progress was reported.
public struct ActivityProgressed: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// The new progress.
  public let progress: Progress
  /// Why, or what was done.
  public let note: String?
  /// The decision behind it; dropping without one is a proposal.
  public let decision: DecisionID?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - seen: The claims that it replaces.
  ///   - progress: The new progress.
  ///   - note: Why, or what was done.
  ///   - decision: The decision behind it.
  public init(
    activity: ActivityID, seen: [FactID], progress: Progress, note: String? = nil,
    decision: DecisionID? = nil
  ) {
    self.activity = activity
    self.seen = seen
    self.progress = progress
    self.note = note
    self.decision = decision
  }
}

extension ActivityProgressed: EventPayload {
  var event: Event { .activityProgressed(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.progress(activity), .progress(progress), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { progress == .dropped && decision == nil }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityProgressed {
    ActivityProgressed(activity: activity, seen: seen, progress: progress, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
