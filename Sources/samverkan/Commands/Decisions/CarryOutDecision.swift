import ArgumentParser
import PlanDomain
import PlanStorage

/// Reports that a decision is carried out.
struct CarryOutDecision: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "carry-out", abstract: CouncilWord.carryOut.worded)

  @Argument(help: .init(CouncilWord.decisionNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDecision(number)
    try plan.record(.carryOut(id, note: note), recording)
  }
}
