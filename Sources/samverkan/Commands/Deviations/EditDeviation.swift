import ArgumentParser
import PlanDomain
import PlanStorage

/// Gives or changes parts of a deviation.
struct EditDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: CommandWord.editDeviation.worded)

  @Argument(help: .init(CommandWord.deviationNumber.worded, valueName: "number"))
  var number: String

  @OptionGroup var parts: DeviationParts

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    let fields = try parts.fields(in: plan.workspace.plan)
    guard !fields.isEmpty else { throw Failure.nothingToEdit }
    try plan.record(fields.map { .changeDeviation(id, $0, note: note) }, recording)
  }
}
