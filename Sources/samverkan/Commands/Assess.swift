import ArgumentParser
import PlanDomain
import PlanStorage

/// Judges an activity against the plan, or whether a sub-goal is reached.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: CommandWord.assess.worded)

  @Argument(help: .init(CommandWord.goalOrActivity.worded, valueName: "item"))
  var item: String

  @Argument(help: .init(CommandWord.assessmentValue.worded, valueName: "value"))
  var value: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.trendOption.worded, valueName: "trend"))
  var trend: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    switch try plan.store.state.item(item) {
    case .activity(let id):
      let value = try Choice(among: Assessment.allCases).value(of: value)
      try plan.record(.assess(id, value, note: note), recording)
    case .goal(let id):
      try plan.recordAttainment(of: id, value, trend: trend, note: note, recording)
    case .deviation, .decision, .meeting, .report, .commitment, .indicator:
      throw Failure.notAssessed(item)
    }
  }
}
