extension YearWheel {
  /// Returns what has stood in the wheel and no longer does: what is undone, dropped or superseded, and the
  /// days that a checkpoint has been moved from.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - picture: Its picture on the day.
  /// - Returns: The occasions on their last days, in order.
  public static func cancelled(in state: PlanState, _ picture: Picture) -> [Occasion] {
    let all =
      state.undoneMeetings + state.cancelledDecisions + state.undoneRemedies
      + picture.activities.flatMap(state.cancelledDays) + state.daysOfUndoneActivities
    return all.sorted { $0.date < $1.date }
  }
}

extension Addressee {
  /// Returns whether something that is due is one's own: what one answers for, and meetings that one has a
  /// seat in.
  ///
  /// - Parameters:
  ///   - occasion: What is due, or no longer is.
  ///   - state: The state.
  /// - Returns: Whether it is.
  public func isConcerned(by occasion: Occasion, in state: PlanState) -> Bool {
    switch occasion.matter {
    case .checkpoint(let id), .end(let id):
      (state.activity(id) ?? state.addedOnce(id))?.responsible.contains(where: isAnswered) ?? false
    case .decision(let id, _): isAnswered(by: state.lastResponsible(for: id))
    case .remedy(let id, _): isAnswered(by: state.lastResponsible(for: id))
    case .meeting(_, _, let body):
      state.seats(in: body, on: occasion.date).contains(where: holds)
    case .cadence, .report, .measurement, .duty: false
    }
  }
}

extension PlanState {
  fileprivate var undoneMeetings: [Occasion] {
    (opened[.meeting] ?? []).compactMap { fact in
      guard !isInEffect(fact.entry), case .meetingPlanned(let event) = self.fact(fact)?.fact.event
      else { return nil }
      let id = MeetingID(fact)
      var date = event.date
      if case .meetingField(.date(let last)) = register(.meetingField(id, .date)).claims.last?.value
      {
        date = last
      }
      return Occasion(
        date: date, matter: .meeting(id, code(of: .meeting(id)), body: event.body))
    }
  }

  fileprivate var cancelledDecisions: [Occasion] {
    (opened[.decision] ?? []).compactMap { fact in
      let id = DecisionID(fact)
      guard let date = lastDue(of: id), decision(id).map({ $0.state == .superseded }) ?? true
      else { return nil }
      return Occasion(date: date, matter: .decision(id, code(of: .decision(id))))
    }
  }

  /// The day that a decision was to be carried out by, also where it is undone.
  private func lastDue(of id: DecisionID) -> CalendarDate? {
    if let decision = decision(id) { return decision.due }
    guard case .decisionTaken(let event) = fact(id.fact)?.fact.event else { return nil }
    if case .decisionField(.due(let last)) = register(.decisionField(id, .due)).claims.last?.value {
      return last
    }
    return event.terms.due
  }

  fileprivate var undoneRemedies: [Occasion] {
    deviationsByActivity.filter { isOwned($0.key) }.values.joined().sorted().compactMap { id in
      guard !isInEffect(id.fact.entry), let due = lastDue(of: id) else { return nil }
      return Occasion(date: due, matter: .remedy(id, code(of: .deviation(id))))
    }
  }

  private func lastDue(of id: DeviationID) -> CalendarDate? {
    guard
      case .deviationField(.due(let last)) = register(.deviationField(id, .due)).claims.last?.value
    else { return nil }
    return last
  }

  /// The days of an activity that is dropped, and those that its checkpoints have been moved from.
  fileprivate func cancelledDays(of picture: ActivityPicture) -> [Occasion] {
    let (id, schedule) = (picture.id, picture.activity.schedule)
    let former = formerSchedules(of: id).flatMap(\.checkpoints)
    let kept = picture.progress == .dropped ? [] : Set(schedule?.checkpoints ?? [])
    let moved = Set(former + (schedule?.checkpoints ?? [])).subtracting(kept).sorted()
    let end = picture.progress == .dropped ? schedule?.period.end : nil
    return moved.map { Occasion(date: $0, matter: .checkpoint(id)) }
      + [end.map { Occasion(date: $0, matter: .end(id)) }].compactMap(\.self)
  }

  /// The schedules that an activity has, or has had; one that was never decided is none.
  private func formerSchedules(of id: ActivityID) -> [Schedule] {
    let claims = register(.field(id, .schedule)).claims
    guard !claims.isEmpty else { return [] }
    let first = (plan.activity(id) ?? plan.announced(id) ?? addedOnce(id))?.schedule
    let decided = claims.filter { claim in
      let isProposal = fact(claim.fact)?.fact.event.isProposal ?? true
      return !isProposal || adoptions[claim.fact] != nil
    }
    return [first].compactMap(\.self)
      + decided.compactMap { claim in
        if case .field(.schedule(let schedule)) = claim.value { schedule } else { nil }
      }
  }

  /// The days of activities that had been added and whose addition is undone.
  fileprivate var daysOfUndoneActivities: [Occasion] {
    additions.keys.sorted().flatMap { id -> [Occasion] in
      guard activity(id) == nil, let activity = addedOnce(id), isOwned(activity),
        let schedule = activity.schedule
      else { return [] }
      return schedule.checkpoints.map { Occasion(date: $0, matter: .checkpoint(id)) }
        + [Occasion(date: schedule.period.end, matter: .end(id))]
    }
  }

  /// An activity that has been added, also where that is undone; `nil` for what was only proposed.
  fileprivate func addedOnce(_ id: ActivityID) -> Activity? {
    additions[id]?.lazy.compactMap { fact in
      guard let event = self.fact(fact)?.fact.event, case .activityAdded(let added) = event,
        !event.isProposal || self.adoptions[fact] != nil
      else { return nil }
      return added.activity
    }.first
  }

  /// The function that carries a decision out, also where that is undone.
  fileprivate func lastResponsible(for id: DecisionID) -> Responsible? {
    if let decision = decision(id) { return decision.responsible }
    guard case .decisionTaken(let event) = fact(id.fact)?.fact.event else { return nil }
    return event.terms.responsible
  }

  /// The function that answers for a deviation, else for its activity; also where it is undone.
  fileprivate func lastResponsible(for id: DeviationID) -> Responsible? {
    if let deviation = deviation(id) {
      return deviation.responsible ?? activity(deviation.activity)?.responsible.first
    }
    let claims = register(.deviationField(id, .responsible)).claims
    guard case .deviationField(.responsible(let one)) = claims.last?.value else { return nil }
    return one
  }
}
