/// What is asked about activities and goals before it is recorded.
extension PlanState {
  /// Decides on a new activity: a fresh identifier, goals and parties that exist, dates in period.
  func adding(_ activity: Activity, decision: DecisionID?) throws(Refusal) -> Event {
    guard self.activity(activity.id) == nil, additions[activity.id] == nil else {
      throw .identifierTaken(activity.id)
    }
    _ = try required(activity.title)
    try requireOpen(activity.written)
    if let owner = activity.owner, plan.party(owner) == nil { throw .unknownParty(owner) }
    if activity.owner == nil, plan.owners.count > 1 { throw .ownerRequired(plan.owners) }
    for goal in activity.serves where plan.area(of: goal) == nil { throw .unknownGoal(goal) }
    for party in activity.contributions.map(\.party) + activity.responsible.map(\.party)
    where plan.party(party) == nil {
      throw .unknownContribution(activity.id, party)
    }
    if let schedule = activity.schedule { try requireInPeriod(schedule) }
    try requirePlanDecision(decision)
    return .activityAdded(ActivityAdded(activity: activity, decision: decision))
  }

  /// Decides on a change of the plan: a party that exists, dates in period, a decision that exists.
  func changing(
    _ id: ActivityID, _ field: ActivityField, note: String?, decision: DecisionID?
  ) throws(Refusal) -> Event {
    _ = try known(id)
    try requireOpen([field.plainText])
    switch field {
    case .title(let text), .text(_, let text): _ = try required(text)
    case .responsible(let responsible): try requireParty(responsible.party, of: id)
    case .contribution(let contribution): try requireParty(contribution.party, of: id)
    case .schedule(let schedule): try requireInPeriod(schedule)
    }
    try requirePlanDecision(decision)
    let event = ActivityChanged(
      activity: id, field: field, seen: register(.field(id, field.kind)).shown,
      note: try trimmedText(note), decision: decision)
    try refuseRepetition(.activityChanged(event))
    return .activityChanged(event)
  }

  private func requireParty(_ party: PartyID, of activity: ActivityID) throws(Refusal) {
    guard plan.party(party) != nil else { throw .unknownContribution(activity, party) }
  }

  /// Decides on a report of progress: a note when paused or dropped, a decision that exists.
  func progressing(
    _ id: ActivityID, to progress: Progress, note: String?, decision: DecisionID?,
    isDated: Bool = false
  ) throws(Refusal) -> Event {
    _ = try known(id)
    let key = RegisterKey.progress(id)
    let note = try explanation(note, for: progress, in: key)
    try requirePlanDecision(decision)
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
  func explanation(
    _ note: String?, for progress: Progress, in key: RegisterKey
  ) throws(Refusal) -> String? {
    let note = try trimmedText(note)
    let isExplained = note != nil || holdsReason(for: .progress(progress), in: key)
    switch progress {
    case .notStated: throw .nothingStated
    case .paused where !isExplained: throw .noteRequired(.pausing)
    case .dropped where !isExplained: throw .noteRequired(.dropping)
    case .notStarted, .ongoing, .paused, .done, .dropped: return note
    }
  }

  /// Decides on a report of a contribution's progress: a note when paused or dropped.
  func progressingContribution(
    _ id: ActivityID, _ party: PartyID, to progress: Progress, note: String?,
    isDated: Bool = false
  ) throws(Refusal) -> Event {
    guard try known(id).contributions.contains(where: { $0.party == party }) else {
      throw .unknownContribution(id, party)
    }
    let key = RegisterKey.contribution(id, party)
    let note = try explanation(note, for: progress, in: key)
    let event = ContributionProgressed(
      activity: id, party: party, seen: register(key).shown, progress: progress, note: note)
    try refuseRepetition(.contributionProgressed(event), isDated: isDated)
    return .contributionProgressed(event)
  }

  /// Decides on an assessment: a note when at risk or deviating.
  func assessing(
    _ id: ActivityID, _ assessment: Assessment, note: String?, isDated: Bool = false
  ) throws(Refusal) -> Event {
    _ = try known(id)
    let key = RegisterKey.assessment(id)
    let note = try trimmedText(note)
    let isExplained = note != nil || holdsReason(for: .assessment(assessment), in: key)
    if !isExplained, assessment == .atRisk { throw .noteRequired(.atRisk) }
    if !isExplained, assessment == .deviating { throw .noteRequired(.deviating) }
    let event = ActivityAssessed(
      activity: id, seen: register(key).shown, assessment: assessment, note: note)
    try refuseRepetition(.activityAssessed(event), isDated: isDated)
    return .activityAssessed(event)
  }

  /// Refuses a return to *on plan* with an open deviation that the change does not close (rule 2).
  func checkReturn(of id: ActivityID, within change: Change) throws(Refusal) {
    guard assessment(of: id) != .onPlan || register(.assessment(id)).isConflict else { return }
    let closing = change.wishes.compactMap { wish in
      if case .closeDeviation(let id, _, _) = wish { id } else { nil }
    }
    let open = deviations(of: id).filter { $0.isOpen && !closing.contains($0.id) }
    guard open.isEmpty else { throw .openDeviations(id, open.map(\.code)) }
  }

  /// Decides on a report in words: it must say something.
  func reporting(_ id: ActivityID, _ text: String) throws(Refusal) -> Event {
    _ = try known(id)
    return .activityReported(ActivityReported(activity: id, note: try required(text)))
  }

  /// Decides on a judgement: only the lowest level of goals is judged.
  func attaining(
    _ id: GoalID, _ attainment: Attainment, _ trend: Trend?, note: String?, isDated: Bool = false
  ) throws(Refusal) -> Event {
    guard let area = plan.area(of: id), area.id != id || area.subGoals.isEmpty else {
      throw .unknownGoal(id)
    }
    let event = SubGoalAssessed(
      goal: id, seen: register(.attainment(id)).shown, attainment: attainment, trend: trend,
      note: try trimmedText(note))
    try refuseRepetition(.subGoalAssessed(event), isDated: isDated)
    return .subGoalAssessed(event)
  }
}
