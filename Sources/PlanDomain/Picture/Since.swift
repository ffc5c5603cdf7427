/// What has changed since a meeting was opened, or since a day: who said so, and why.
public struct Since: Hashable, Sendable {
  /// The meeting that it counts from, where it does.
  public let meeting: Meeting?
  /// The first day that it counts.
  public let start: CalendarDate
  /// The focus areas in order, each with what has changed in it; those without changes too.
  public let areas: [AreaChanges]
  /// What has changed about activities that serve no area.
  public let others: [ActivityChanges]
  /// The decisions taken since, in order.
  public let decisions: [Decision]
  /// The earlier decisions carried out or superseded since, in order.
  public let settled: [Decision]

  /// What has changed in a focus area.
  public struct AreaChanges: Hashable, Sendable {
    /// The area.
    public let area: FocusArea
    /// What has changed about its goals: attainment and trend, confirmed ones among them.
    public let goals: [ValueChange]
    /// What has changed about its activities, each in the first area that it serves.
    public let activities: [ActivityChanges]
    /// The activities that nobody has said anything about for long, and how long.
    public let silent: [Silence]
  }

  /// What has changed about an activity.
  public struct ActivityChanges: Hashable, Sendable {
    /// The activity.
    public let activity: ActivityID
    /// Whether it has come into the plan since.
    public let isNew: Bool
    /// The values that are others than they were.
    public let values: [ValueChange]
    /// The facts in effect that changed no value: reports, proposals, values said anew.
    public let reports: [FactID]
    /// The deviations that something has happened to.
    public let deviations: [DeviationChange]
  }

  /// A value that is another than it was.
  public struct ValueChange: Hashable, Sendable {
    /// Which value.
    public let register: RegisterKey
    /// What it was: what had been said, else the plan's own value; `nil` where there was none.
    public let from: RegisterValue?
    /// What it is.
    public let to: RegisterValue?
    /// The facts that say so; none where it went back to the plan's own.
    public let facts: [FactID]

    /// Whether a judgement has been said anew, the same as it was.
    public var isConfirmation: Bool { from == to && register.isJudged }
  }

  /// A deviation that something has happened to.
  public struct DeviationChange: Hashable, Sendable {
    /// The deviation as it stands.
    public let deviation: Deviation
    /// Where it stood; `nil` when it has been opened since.
    public let before: Deviation.Standing?
    /// The facts in effect about it since.
    public let facts: [FactID]
  }

  /// An activity that nobody has said anything about for long.
  public struct Silence: Hashable, Sendable {
    /// The activity.
    public let activity: ActivityID
    /// Days since the last report; `nil` if there never was one.
    public let days: Int?
  }

  /// Whether nothing has changed.
  public var isEmpty: Bool {
    decisions.isEmpty && settled.isEmpty && others.isEmpty
      && areas.allSatisfy { $0.goals.isEmpty && $0.activities.isEmpty }
  }

  /// Returns what has changed since a meeting was opened.
  ///
  /// - Parameters:
  ///   - meeting: The meeting; `nil` comes back for one that has not been opened.
  ///   - state: The state as it is now.
  ///   - date: The day that silence counts to.
  ///   - silence: Days without a report after which an activity is silent.
  /// - Complexity: O(*n*) in the history: the state of then is replayed.
  public init?(
    _ meeting: Meeting, in state: PlanState, on date: CalendarDate, silence: Int = 30
  ) {
    guard let opened = meeting.opened, let entry = state.entry(opened.entry) else { return nil }
    self.init(
      from: state.before(entry.id), to: state, start: entry.day(of: entry.facts[opened.index]),
      meeting: meeting, on: date, silence: silence)
  }

  /// Returns what has changed since a day began.
  ///
  /// - Parameters:
  ///   - start: The first day that counts.
  ///   - state: The state as it is now.
  ///   - date: The day that silence counts to.
  ///   - silence: Days without a report after which an activity is silent.
  /// - Complexity: O(*n*) in the history: the state of then is replayed.
  public init(
    _ start: CalendarDate, in state: PlanState, on date: CalendarDate, silence: Int = 30
  ) {
    self.init(
      from: state.asOf(start.adding(days: -1)), to: state, start: start, meeting: nil, on: date,
      silence: silence)
  }

  private init(
    from before: PlanState, to state: PlanState, start: CalendarDate, meeting: Meeting?,
    on date: CalendarDate, silence: Int
  ) {
    let comparison = Comparison(before: before, after: state)
    let silent = comparison.silent(on: date, for: silence)
    var told: Set<ActivityID> = []
    self.meeting = meeting
    self.start = start
    // What has happened to an activity of an edition that no longer holds has happened all the same.
    let former = state.otherActivities.filter { activity in
      state.isOwned(activity) && comparison.hasHappened(to: activity.id)
    }
    let all = state.activities + former
    areas = state.plan.agreement.areas.map { area in
      let serving = all.filter { activity in
        activity.serves.contains { state.plan.area(of: $0)?.id == area.id }
          && told.insert(activity.id).inserted
      }.map(\.id)
      return AreaChanges(
        area: area, goals: comparison.goals(of: area),
        activities: serving.compactMap(comparison.changes),
        silent: silent.filter { serving.contains($0.activity) })
    }
    others = all.map(\.id).filter { !told.contains($0) }
      .compactMap(comparison.changes)
    decisions = state.decisions.filter { before.decision($0.id) == nil }
    settled = state.decisions.filter { decision in
      before.decision(decision.id).map { $0.state != decision.state } ?? false
    }
  }
}

extension PlanState {
  /// The state just before an entry.
  func before(_ id: EntryID) -> PlanState {
    PlanState.replaying(history[..<placeInHistory(of: id)], onto: plan)
  }
}
