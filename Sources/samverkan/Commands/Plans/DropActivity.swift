import ArgumentParser
import PlanDomain
import PlanStorage

/// Drops an activity, or proposes it.
struct DropActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: CouncilWord.dropActivity.worded)

  @Argument(help: .init(CommandWord.activity.worded, valueName: "activity"))
  var activity: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var decision: DecisionOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedActivity(activity)
    let decision = try decision.typed(in: state)
    try plan.record(.progress(id, to: .dropped, note: note, decision: decision), recording)
  }
}
