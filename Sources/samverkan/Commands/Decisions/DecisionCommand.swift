import ArgumentParser
import PlanDomain

/// Takes, carries out and corrects decisions.
struct DecisionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: CouncilWord.decision.worded,
    subcommands: [TakeDecision.self, CarryOutDecision.self, CorrectDecision.self])
}
