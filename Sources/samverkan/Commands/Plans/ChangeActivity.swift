import ArgumentParser
import PlanDomain
import PlanStorage

/// Changes parts of an activity, or proposes it.
struct ChangeActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: CouncilWord.changeActivity.worded)

  @Argument(help: .init(CommandWord.activity.worded, valueName: "activity"))
  var activity: String

  @Option(help: .init(CouncilWord.titleOption.worded, valueName: "text"))
  var title: String?

  @OptionGroup var parts: ActivityParts

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var decision: DecisionOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedActivity(activity)
    let given = try parts.fields(in: state.plan, now: state.activity(id)?.schedule)
    let fields = (title.map { [.title($0)] } ?? []) + given
    guard !fields.isEmpty else { throw Failure.nothingToEdit }
    let decision = try decision.typed(in: state)
    try plan.record(
      fields.map { .changeActivity(id, $0, note: note, decision: decision) }, recording)
  }
}
