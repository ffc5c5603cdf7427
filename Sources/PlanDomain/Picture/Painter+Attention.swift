extension Painter {
  /// What needs attention, the most urgent first; plan order among equals.
  func attention(
    _ activities: [ActivityPicture], _ areas: [AreaPicture], _ deviations: [DeviationPicture]
  ) -> [Attention] {
    let ofGoals = areas.flatMap(\.goals).filter(\.activities.isEmpty).map {
      Attention.goalWithoutActivities($0.id)
    }
    // Asked once an activity, and not once a deviation: somebody may pour in thousands on one.
    let done = Set(
      Set(deviations.map(\.deviation.activity)).filter { state.progress(of: $0) == .done })
    let all =
      state.conflicts.filter(isOwn).map(Attention.conflict) + activities.flatMap(attention)
      + proposedActivities
      + attention(deviations, done)
      + state.decisions.compactMap(attention) + meetingsLeftOpen + ofGoals
      + state.editionsToAdopt(on: date).filter(isOwn).map(Attention.editionToAdopt)
      + state.alteredEditions.filter(isOwn).map(Attention.editionAltered)
      + [ending(activities, deviations)].compactMap(\.self)
    let ranks = all.map(\.rank)
    return all.indices.sorted { one, other in
      let (a, b) = (ranks[one], ranks[other])
      return a == b ? one < other : a < b
    }.map { all[$0] }
  }

  /// Whether a disagreement is on the plan that is looked at; what is on no activity is everybody's.
  private func isOwn(_ conflict: RegisterKey) -> Bool {
    switch conflict.subject {
    case .activity(let id): state.isOwned(id)
    case .deviation(let id): state.deviation(id).map { state.isOwned($0.activity) } ?? true
    default: true
    }
  }

  /// Whether an edition has a file of the plan that is looked at, or of everybody's.
  private func isOwn(_ version: String) -> Bool {
    guard let owner = state.plan.view.owner else { return true }
    return state.plan.listed.filter { $0.version == version }.flatMap(\.files)
      .contains { $0.owner == nil || $0.owner == owner }
  }

  /// The new activities that wait for a decision; those of the plan tell of their own changes.
  private var proposedActivities: [Attention] {
    state.waitingProposals.compactMap { proposal in
      guard case .activityAdded(let event) = proposal.event,
        state.isOwned(event.activity)
      else { return nil }
      return .proposal(proposal.id, proposal.activity)
    }
  }

  private func attention(_ picture: ActivityPicture) -> [Attention] {
    let id = picture.id
    var found = picture.proposals.map { Attention.proposal($0.id, id) }
    guard !picture.progress.isEnded else { return found }
    // A disputed assessment is listed as a conflict, and not once more as its worst value.
    if !picture.conflicts.contains(.assessment(id)) {
      if picture.assessment == .deviating {
        found.append(.deviating(id, hasDeviation: !picture.openDeviations.isEmpty))
      }
      if picture.assessment == .atRisk { found.append(.atRisk(id)) }
    }
    switch picture.lateness {
    case .overdue(let day): found.append(.overdue(id, days: day.days(until: date)))
    case .reportMissing(let day):
      found.append(.reportMissing(id, after: day, days: day.days(until: date)))
    case nil:
      if picture.isDueSoon, let days = picture.daysLeft {
        found.append(.dueSoon(id, days: days))
      } else if picture.isStale, let days = picture.lastReport?.days(until: date) {
        found.append(.stale(id, days: days))
      } else if isUnreported(picture) {
        found.append(.unreported(id))
      }
    }
    if picture.activity.responsible.isEmpty { found.append(.withoutResponsible(id)) }
    if picture.activity.responsible.count > 1 { found.append(.severalResponsible(id)) }
    return found
  }

  /// That the agreement ends, within a year of the day that it does.
  private func ending(
    _ activities: [ActivityPicture], _ deviations: [DeviationPicture]
  ) -> Attention? {
    let days = date.days(until: state.plan.agreement.period.end)
    guard (0...365).contains(days) else { return nil }
    let left = LeftOpen(
      activities: activities.count { !$0.progress.isEnded },
      deviations: deviations.count { $0.deviation.isOpen },
      decisions: state.decisions.count { $0.state == .toCarryOut })
    return .agreementEnding(days: days, left)
  }

  /// The meetings that somebody opened and forgot to end: what is said today would be said in them.
  private var meetingsLeftOpen: [Attention] {
    state.openMeetings.compactMap { meeting in
      let days = meeting.date.days(until: date)
      return days > 0 ? .meetingLeftOpen(meeting.id, days: days) : nil
    }
  }

  private func attention(_ decision: Decision) -> Attention? {
    if let days = decision.daysOverdue(on: date) {
      return .decisionOverdue(decision.id, days: days)
    }
    guard decision.state == .toCarryOut, let due = decision.due else { return nil }
    let left = date.days(until: due)
    return left <= 30 ? .decisionDueSoon(decision.id, days: left) : nil
  }

  private func attention(
    _ pictures: [DeviationPicture], _ done: Set<ActivityID>
  ) -> [Attention] {
    var found: [Attention] = []
    let month = date.month
    let left = date.days(until: month.lastDay)
    for picture in pictures where picture.deviation.isOpen {
      let deviation = picture.deviation
      let activity = deviation.activity
      if let days = picture.daysOverdue {
        found.append(.remedyOverdue(deviation.id, activity, days: days))
      }
      if picture.isUnreviewed(in: month) {
        found.append(.unreviewed(deviation.id, activity, month, daysLeft: left))
      }
      if !done.isEmpty, done.contains(activity) {
        found.append(.doneWithDeviation(deviation.id, activity))
      }
      let lacking = deviation.lacking
      if !lacking.isEmpty { found.append(.deviationLacks(deviation.id, activity, lacking)) }
    }
    return found
  }
}
