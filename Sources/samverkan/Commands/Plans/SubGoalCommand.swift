import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns sub-goals.
struct SubGoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subgoal", abstract: CouncilWord.subgoal.worded, subcommands: [AssessGoal.self])
}

/// Judges whether a sub-goal is reached.
struct AssessGoal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: CouncilWord.assessGoal.worded)

  @Argument(help: .init(CouncilWord.goal.worded, valueName: "goal"))
  var goal: String

  @Argument(help: .init(CouncilWord.attainmentValue.worded, valueName: "value"))
  var value: String

  @Option(help: .init(CommandWord.trendOption.worded, valueName: "trend"))
  var trend: String?

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedGoal(goal)
    try plan.recordAttainment(of: id, value, trend: trend, note: note, recording)
  }
}

extension OpenPlan {
  /// Records a judgement; a trend that is not given stays only with the judgement that it was given with.
  func recordAttainment(
    of id: GoalID, _ value: String, trend: String?, note: String?, _ options: RecordingOptions
  ) throws(Failure) {
    let value = try Choice(among: Attainment.allCases).value(of: value)
    let trend = try trend.map { text throws(Failure) in
      try Choice(among: Trend.allCases).value(of: text)
    }
    let standing = store.state.attainment(of: id)
    let kept = standing?.attainment == value ? standing?.trend : nil
    try record(.attain(id, value, trend ?? kept, note: note), options)
  }
}
