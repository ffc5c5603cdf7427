import ArgumentParser
import PlanDomain

/// The program: parses the command line, runs the command, words what went wrong.
@main
struct Samverkan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samverkan", abstract: CommandWord.samverkan.worded,
    version: ProgramVersion.worded,
    subcommands: [
      Open.self, Demo.self, Show.self, List.self, Log.self, ReportProgress.self, Assess.self,
      Note.self, ReviewCommand.self, DeviationCommand.self, IndicatorCommand.self, Situation.self,
      CommitmentCommand.self, Correct.self, Undo.self, Redo.self, Settle.self, Check.self,
      Verify.self, Repair.self, Mask.self, Plan.self, DecisionCommand.self, ProposalCommand.self,
      MeetingCommand.self, SeatCommand.self,
      ActivityCommand.self, SubGoalCommand.self, ReportCommand.self, FormCommand.self, Export.self,
      Import.self, Init.self, SyncCommand.self, ShareCommand.self, PortfolioCommand.self,
      Doctor.self, TourCommand.self,
    ], defaultSubcommand: Open.self)

  // Understood before a command as well; `Language.spoken` reads it from the arguments.
  @Option(
    help: .init(CommandWord.languageOption.worded, valueName: "sv|en"),
    completion: .list(["sv", "en"]))
  var language: String?

  static func main() {
    Crash.keepSilent()
    do {
      // Without them the default command would run instead of the one that was meant.
      guard !CommandLine.arguments.isEmpty else { throw Failure.noArguments }
      try GivenText.refuseIllegible()
      var command = try parsed(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      Farewell.leave(after: error)
    }
  }
}
