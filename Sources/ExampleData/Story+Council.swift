import PlanDomain

extension Story {
  /// Lets the council decide on what waits: most is adopted, some is rejected.
  mutating func meet(on date: CalendarDate) throws {
    for key in state.conflicts {
      guard let value = state.register(key).worst else { continue }
      try recorder.record(Change(.settle(key, value)), at: coordinator)
    }
    try review()
    for proposal in state.waitingProposals where !proposal.isOutdated {
      let isAdopted = recorder.chance.happens(82)
      let text = ExampleTexts.decision(on: proposal, isAdopted: isAdopted)
      let adopts = isAdopted ? [proposal.id] : []
      let rejects = isAdopted ? [] : [proposal.id]
      postponed.remove(proposal.activity)
      try recorder.record(
        Change(.takeDecision(text: text, adopts: adopts, rejects: rejects)), at: coordinator)
    }
  }

  /// Judges every sub-goal in one entry, about the last day of a month.
  mutating func judge(asOf month: Int) throws {
    let year = recorder.today.parts.year - (month == 12 ? 1 : 0)
    let cutOff = CalendarMonth(index: year * 12 + month - 1).lastDay
    let picture = Picture(of: state, on: cutOff)
    let wishes = picture.areas.flatMap(\.goals).map { goal -> Wish in
      let attainment = attainment(of: goal)
      let trend = trend(from: goal.attainment, to: attainment)
      let note = attainment == .notAchieved ? ExampleTexts.notAchieved : ExampleTexts.judged
      return .attain(goal.id, attainment, trend, note: note)
    }
    var change = Change(date: cutOff)
    change.wishes = wishes
    try recorder.record(change, at: coordinator)
  }

  private func attainment(of goal: GoalPicture) -> Attainment {
    if goal.tally.deviating > 0 { return .notAchieved }
    if goal.tally.atRisk + goal.tally.overdue > 0 { return .partlyAchieved }
    return goal.tally.progress[.notStarted] == goal.tally.total ? .notAssessed : .achieved
  }

  private func trend(from old: Attainment, to new: Attainment) -> Trend {
    guard old != .notAssessed, old != new else { return .level }
    return new.severity < old.severity ? .up : .down
  }
}
