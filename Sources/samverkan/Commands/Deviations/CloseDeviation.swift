import ArgumentParser
import PlanDomain
import PlanStorage

/// Closes a deviation.
struct CloseDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: CommandWord.closeDeviation.worded)

  @Argument(help: .init(CommandWord.deviationNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.closingNoteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.remedyOption.worded, valueName: "text"))
  var remedy: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.closeDeviation(id, remedy: remedy, note: note), recording)
  }
}
