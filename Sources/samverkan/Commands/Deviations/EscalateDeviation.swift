import ArgumentParser
import PlanDomain
import PlanStorage

/// Lifts a deviation to a higher level.
struct EscalateDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate", abstract: CommandWord.escalateDeviation.worded)

  @Argument(help: .init(CommandWord.deviationNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.escalationOption.worded, valueName: "level"))
  var to: String?

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    let level = try plan.workspace.plan.agreement.typedLevel(to)
    try plan.record(.escalateDeviation(id, to: level, note: note), recording)
  }
}
