/// Derives the parts of a picture from a state and a day.
struct Painter {
  let state: PlanState
  let date: CalendarDate
  let staleness: Int

  /// The deviations, the most urgent first; in the order that they were opened among equals.
  func deviations() -> [DeviationPicture] {
    let all = state.deviations(where: state.isOwned).map {
      DeviationPicture(deviation: $0, date: date)
    }
    let urgencies = all.map(\.urgency)
    // Places are sorted and not pictures: they are moved many times.
    return all.indices.sorted { one, other in
      let (a, b) = (urgencies[one], urgencies[other])
      return a == b ? one < other : a < b
    }.map { all[$0] }
  }

  func activities(
    _ activities: [Activity], _ deviations: [DeviationPicture]
  ) -> [ActivityPicture] {
    guard !activities.isEmpty else { return [] }
    // Places and not pictures: those are moved as the lists grow.
    let departing = Dictionary(
      grouping: deviations.indices, by: { deviations[$0].deviation.activity })
    let waiting = Dictionary(grouping: state.waitingProposals, by: \.activity)
    let conflicts = Dictionary(grouping: state.conflicts, by: \.subject)
    return activities.map { activity in
      paint(
        activity, conflicts: conflicts[.activity(activity.id)] ?? [],
        proposals: waiting[activity.id] ?? [],
        deviations: (departing[activity.id] ?? []).map { deviations[$0] })
    }
  }

  func areas(_ activities: [ActivityPicture]) -> [AreaPicture] {
    var serving: [GoalID: [ActivityPicture]] = [:]
    for activity in activities {
      for goal in activity.activity.serves { serving[goal, default: []].append(activity) }
    }
    return state.plan.agreement.areas.enumerated().map { place, area in
      let goals = area.subGoals.isEmpty ? [area.asGoal] : area.subGoals
      let own = ([area.id] + goals.map(\.id)).flatMap { serving[$0] ?? [] }
      let wholes = area.subGoals.isEmpty ? [] : serving[area.id] ?? []
      var counted: Set<ActivityID> = []
      return AreaPicture(
        area: area, number: place + 1, goals: goals.map { paint($0, serving[$0.id] ?? []) },
        wholes: wholes.map(\.id), wholeTally: Tally(wholes),
        tally: Tally(own.filter { counted.insert($0.id).inserted }))
    }
  }

  private func paint(_ goal: SubGoal, _ activities: [ActivityPicture]) -> GoalPicture {
    let judgement = state.attainment(of: goal.id)
    return GoalPicture(
      id: goal.id, title: goal.title, aim: goal.aim, number: goal.number,
      activities: activities.map(\.id),
      tally: Tally(activities), attainment: judgement?.attainment ?? .notAssessed,
      trend: judgement?.trend, isInConflict: state.register(.attainment(goal.id)).isConflict)
  }

  private func paint(
    _ activity: Activity, conflicts: [RegisterKey], proposals: [Proposal],
    deviations: [DeviationPicture]
  ) -> ActivityPicture {
    let progress = state.progress(of: activity.id)
    let lastReport = lastReport(on: activity.id)
    return ActivityPicture(
      activity: activity, progress: progress, assessment: state.assessment(of: activity.id),
      lateness: lateness(of: activity, progress, lastReport),
      isStale: !progress.isEnded && isStale(activity, lastReport), lastReport: lastReport,
      daysLeft: activity.schedule.map { date.days(until: $0.period.end) },
      contributions: activity.contributions.map { contribution in
        ContributionPicture(
          contribution: contribution,
          progress: state.progress(of: contribution.party, in: activity.id))
      },
      conflicts: conflicts, proposals: proposals, deviations: deviations,
      postponement: postponement(of: activity))
  }

  /// The day of the newest word on an activity, whatever it says.
  private func lastReport(on id: ActivityID) -> CalendarDate? {
    state.lastDay(about: .activity(id))
  }

  /// The last day, or the latest checkpoint that no report has come after.
  private func lateness(
    of activity: Activity, _ progress: Progress, _ lastReport: CalendarDate?
  ) -> Lateness? {
    guard !progress.isEnded, let schedule = activity.schedule else { return nil }
    func isUntold(_ day: CalendarDate) -> Bool {
      day < date && lastReport.map { $0 < day } ?? true
    }
    let end = schedule.period.end
    if end < date, progress != .notStated || !isUntold(end) { return .overdue(end) }
    return (schedule.checkpoints + [end]).last(where: isUntold).map(Lateness.reportMissing)
  }

  /// What was said of an activity that should be under way is stale when it is old.
  private func isStale(_ activity: Activity, _ lastReport: CalendarDate?) -> Bool {
    lastReport.map { isLong(since: $0, activity) } ?? false
  }

  /// Whether an activity should have been under way for long without anything being said of it.
  func isUnreported(_ picture: ActivityPicture) -> Bool {
    picture.lastReport == nil && isLong(since: nil, picture.activity)
  }

  private func isLong(since lastReport: CalendarDate?, _ activity: Activity) -> Bool {
    let begun = activity.schedule?.period.start ?? state.plan.agreement.period.start
    return max(lastReport ?? begun, begun).days(until: date) > staleness
  }

  private func postponement(of activity: Activity) -> Postponement {
    let id = activity.id
    let claims = state.register(.field(id, .schedule)).claims.filter(\.isEffective)
    let ends = claims.compactMap { claim -> CalendarDate? in
      guard case .field(.schedule(let schedule)) = claim.value else { return nil }
      return schedule.period.end
    }
    // Of what was first adopted the first edition tells, unless it has taken changes in itself: then
    // the one before is gone from the workspace.
    let first = state.plan.first(with: id)
    let isTold = first.map { first in
      !claims.contains { state.isFolded($0.fact, into: first.place, of: id) }
    }
    let planned = isTold == true ? first?.activity.schedule?.period.end : nil
    guard let original = planned ?? ends.first else { return .none }
    // An edition may have moved the day without a decision of its own.
    let last = ends.last == activity.schedule?.period.end ? nil : activity.schedule?.period.end
    let all = ends + (claims.allSatisfy(\.isFolded) ? [last].compactMap { $0 } : [])
    let moves = zip([original] + all, all).map { $0.days(until: $1) }.filter { $0 > 0 }
    guard !moves.isEmpty else { return .none }
    return Postponement(count: moves.count, days: moves.reduce(0, +), original: original)
  }
}
