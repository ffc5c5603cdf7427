import ArgumentParser
import PlanDomain
import PlanStorage

/// Opens a closed deviation again.
struct ReopenDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: CommandWord.reopenDeviation.worded)

  @Argument(help: .init(CommandWord.deviationNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.reopeningNoteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.reopenDeviation(id, note: note), recording)
  }
}
