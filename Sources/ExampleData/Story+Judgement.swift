import PlanDomain

extension Story {
  /// Judges every sub-goal in one entry, about the last day of a month.
  mutating func judge(asOf month: Int) throws -> String {
    let year = recorder.today.parts.year - (month == 12 ? 1 : 0)
    let cutOff = CalendarMonth(index: year * 12 + month - 1).lastDay
    let picture = Picture(of: state, on: cutOff)
    let goals = picture.areas.flatMap(\.goals)
    let attainments = goals.map(attainment)
    var change = Change(date: cutOff)
    change.wishes = zip(goals, attainments).map { goal, attainment in
      let note = attainment == .notAchieved ? ExampleTexts.notAchieved : ExampleTexts.judged
      return .attain(goal.id, attainment, trend(from: goal.attainment, to: attainment), note: note)
    }
    try recorder.record(change, at: coordinator)
    return ExampleMinutes.judgement(attainments)
  }

  private func attainment(of goal: GoalPicture) -> Attainment {
    if goal.tally.deviating > 0 { return .notAchieved }
    if goal.tally.atRisk + goal.tally.overdue + goal.tally.reportsMissing > 0 {
      return .partlyAchieved
    }
    let begun = goal.tally.total - goal.tally.notStated - (goal.tally.progress[.notStarted] ?? 0)
    return begun == 0 ? .notAssessed : .achieved
  }

  private func trend(from old: Attainment, to new: Attainment) -> Trend? {
    // It takes two judgements to see where a goal is heading.
    guard old != .notAssessed else { return nil }
    guard old != new else { return .level }
    return new.severity < old.severity ? .up : .down
  }
}
