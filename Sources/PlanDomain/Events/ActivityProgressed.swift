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

extension PlanState {
  /// Decides on a report of progress: a note when paused or dropped, a decision that exists.
  func progressing(
    _ id: ActivityID, to progress: Progress, note: String?, decision: DecisionID?
  ) throws(Refusal) -> Event {
    _ = try known(id)
    let note = try checked(note)
    if note == nil, progress == .paused { throw .noteRequired(.pausing) }
    if note == nil, progress == .dropped { throw .noteRequired(.dropping) }
    try check(planDecision: decision)
    let key = RegisterKey.progress(id)
    let event = ActivityProgressed(
      activity: id, seen: register(key).shown, progress: progress, note: note, decision: decision)
    try refuseRepetition(.activityProgressed(event))
    return .activityProgressed(event)
  }
}
