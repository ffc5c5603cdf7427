/// The progress of one party's contribution to an activity was reported.
public struct ContributionProgressed: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The party whose contribution it is.
  public let party: PartyID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// The new progress.
  public let progress: Progress
  /// Why, or what was done.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - party: The party whose contribution it is.
  ///   - seen: The claims that it replaces.
  ///   - progress: The new progress.
  ///   - note: Why, or what was done.
  public init(
    activity: ActivityID, party: PartyID, seen: [FactID], progress: Progress, note: String? = nil
  ) {
    self.activity = activity
    self.party = party
    self.seen = seen
    self.progress = progress
    self.note = note
  }
}

extension ContributionProgressed: EventPayload {
  var event: Event { .contributionProgressed(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.contribution(activity, party), .progress(progress), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ContributionProgressed {
    ContributionProgressed(activity: activity, party: party, seen: seen, progress: progress)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
