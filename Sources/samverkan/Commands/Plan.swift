import ArgumentParser

/// What concerns the plan as a whole.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: CommandWord.plan.worded, subcommands: [Fold.self, Adopt.self])
}
