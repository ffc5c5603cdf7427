extension Painter {
  /// What needs attention, the most urgent first; plan order among equals.
  func attention(_ activities: [ActivityPicture], _ areas: [AreaPicture]) -> [Attention] {
    let ofGoals = areas.flatMap(\.goals).filter(\.activities.isEmpty).map {
      Attention.goalWithoutActivities($0.id)
    }
    let all = state.conflicts.map(Attention.conflict) + activities.flatMap(attention) + ofGoals
    return all.enumerated().sorted { one, other in
      let (a, b) = (one.element.rank, other.element.rank)
      return a == b ? one.offset < other.offset : a < b
    }.map(\.element)
  }

  private func attention(_ picture: ActivityPicture) -> [Attention] {
    let id = picture.id
    var found = picture.proposals.map { Attention.proposal($0.id, id) }
    guard !picture.progress.isEnded else { return found }
    // A disputed assessment is listed as a conflict, and not once more as its worst value.
    if !picture.conflicts.contains(.assessment(id)) {
      if picture.assessment == .deviating { found.append(.deviating(id)) }
      if picture.assessment == .atRisk { found.append(.atRisk(id)) }
    }
    if let days = daysOverdue(picture.activity, picture.lastReport) {
      found.append(.overdue(id, days: days))
    } else if picture.isDueSoon, let days = picture.daysLeft {
      found.append(.dueSoon(id, days: days))
    } else if picture.isStale {
      found.append(.stale(id, days: picture.lastReport.map { $0.days(until: date) }))
    }
    if picture.activity.responsible.isEmpty { found.append(.withoutResponsible(id)) }
    if picture.activity.responsible.count > 1 { found.append(.severalResponsible(id)) }
    return found
  }

  /// What is due from the day on: the agreement's cadence, checkpoints and last days.
  func occasions(_ activities: [ActivityPicture]) -> [Occasion] {
    let agreement = state.plan.agreement
    let recurring = agreement.cadence.flatMap { cadence in
      cadence.occasions(from: date, within: agreement.period, limit: 4).map {
        Occasion(date: $0, matter: .cadence(cadence))
      }
    }
    let planned = activities.filter { !$0.progress.isEnded }.flatMap { picture -> [Occasion] in
      guard let schedule = picture.activity.schedule else { return [] }
      let checks = schedule.checkpoints.map {
        Occasion(date: $0, matter: .checkpoint(picture.id))
      }
      return checks + [Occasion(date: schedule.period.end, matter: .end(picture.id))]
    }
    return (recurring + planned.filter { $0.date >= date }).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }
}
