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

extension PlanState {
  /// Decides on a report of progress: a note when paused or dropped, a decision that exists.
  func progressing(
    _ id: ActivityID, to progress: Progress, note: String?, decision: DecisionID?,
    isDated: Bool = false
  ) throws(Refusal) -> Event {
    _ = try known(id)
    let key = RegisterKey.progress(id)
    let note = try checked(note, for: progress, in: key)
    try check(planDecision: decision)
    // What is dropped already is not proposed to be once more.
    if progress == .dropped, decision == nil, register(key).holds(.progress(.dropped)) {
      throw .nothingToChange(key)
    }
    let event = ActivityProgressed(
      activity: id, seen: register(key).shown, progress: progress, note: note, decision: decision)
    try refuseRepetition(.activityProgressed(event), isDated: isDated)
    return .activityProgressed(event)
  }

  /// The note of a progress: why, when paused or dropped, unless the reason stands since before.
  func checked(
    _ note: String?, for progress: Progress, in key: RegisterKey
  ) throws(Refusal) -> String? {
    let note = try checked(note)
    let isExplained = note != nil || holdsReason(for: .progress(progress), in: key)
    switch progress {
    case .notStated: throw .nothingStated
    case .paused where !isExplained: throw .noteRequired(.pausing)
    case .dropped where !isExplained: throw .noteRequired(.dropping)
    case .notStarted, .ongoing, .paused, .done, .dropped: return note
    }
  }
}
