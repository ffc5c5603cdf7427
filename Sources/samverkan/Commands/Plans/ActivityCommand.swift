import ArgumentParser
import PlanDomain
import PlanStorage

/// Adds, changes and drops activities; without a decision each is a proposal.
struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: CouncilWord.activity.worded,
    subcommands: [AddActivity.self, ChangeActivity.self, DropActivity.self])
}

/// The decision behind a change of the plan.
struct DecisionOption: ParsableArguments {
  @Option(help: .init(CommandWord.decisionOption.worded, valueName: "decision"))
  var decision: String?

  /// The decision, where one is given.
  func typed(in state: PlanState) throws(Failure) -> DecisionID? {
    guard let decision else { return nil }
    return try state.typedDecision(decision)
  }
}
