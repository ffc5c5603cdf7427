import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns the commitments of the agreement.
struct CommitmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment", abstract: CommandWord.commitment.worded,
    subcommands: [Note.self])
}

extension CommitmentCommand {
  /// Reports on a commitment in words.
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: CommandWord.commitmentNote.worded)

    @Argument(help: .init(CommandWord.commitmentID.worded, valueName: "commitment"))
    var commitment: String

    @Argument(help: .init(CommandWord.noteText.worded, valueName: "text"))
    var text: String

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let id = try plan.store.state.typedCommitment(commitment)
      try plan.record(.reportCommitment(id, text), recording)
    }
  }
}
