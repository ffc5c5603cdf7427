import Cells
import PlanDomain

extension Detail {
  mutating func add(goal id: GoalID) {
    guard let goal = context.picture.goal(id) else { return }
    let plan = context.state.plan
    add("\(goal.number) \(goal.title)", .plain.bold)
    if goal.isInConflict { addConflicts([.attainment(id)]) }
    add(.aimLabel, goal.aim)
    add(.attainmentLabel, StatusMark(goal.attainment, nil, in: language).line)
    if let trend = goal.trend, goal.attainment != .notAssessed {
      add(.trendLabel, "\(trend.glyph.string) \(trend.worded(in: language))")
    }
    addJudgement(id)
    add(goal.tally)
    defer { add(indicatorsOf: id) }
    if let subGoal = plan.subGoal(id) {
      for note in subGoal.notes { add(.noteLabel, note, .quiet) }
    } else if let area = plan.area(of: id) {
      addWords(of: area)
    }
  }

  /// Adds an area's other wordings and its footnotes.
  private mutating func addWords(of area: FocusArea) {
    for note in area.variants + area.notes { add(.noteLabel, note, .quiet) }
  }

  /// Adds who judged the goal, when, and why.
  private mutating func addJudgement(_ id: GoalID) {
    let state = context.state
    for claim in state.register(.attainment(id)).current {
      add(.judgedLabel, state.origin(of: claim.fact, language))
      add(.reasonLabel, state.reason(of: claim, in: .attainment(id)))
    }
  }

  mutating func add(area id: GoalID) {
    guard let area = context.picture.areas.first(where: { $0.area.id == id }) else { return }
    add(area.area.title, .plain.bold)
    add(.aimLabel, area.area.aim)
    add(area.tally)
    addWords(of: area.area)
  }

  private mutating func add(_ tally: Tally) {
    add(.activitiesLabel, context.worded(.doneOf(tally.done, tally.toDo)))
    guard tally.total > 0 else { return }
    for assessment in Assessment.allCases.sorted(by: { $0.severity > $1.severity }) {
      guard let count = tally.assessment[assessment], count > 0 else { continue }
      let mark = StatusMark(assessment, in: language)
      add(.none, StyledLine("\(count) ", .plain.bold) + mark.line)
    }
    for progress in Progress.allCases {
      guard let count = tally.progress[progress], count > 0 else { continue }
      add(.none, StyledLine("\(count) ", .plain.bold) + StatusMark(progress, in: language).line)
    }
    if tally.overdue > 0 { add(.none, context.worded(.overdueCount(tally.overdue)), .bad) }
    if tally.reportsMissing > 0 {
      let words = context.worded(.reportsMissingCount(tally.reportsMissing, isShort: false))
      add(.none, words, .warning)
    }
    if tally.stale > 0 { add(.none, context.worded(.staleCount(tally.stale)), .warning) }
  }
}
