import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns the common picture of the situation.
struct Situation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "situation",
    abstract: CommandWord.situation.worded, subcommands: [Register.self])
}

extension Situation {
  /// Registers a version of the picture.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register", abstract: CommandWord.register.worded)

    @Argument(help: .init(CommandWord.situationTitle.worded, valueName: "title"))
    var title: String

    @Option(
      name: .customLong("source"), parsing: .singleValue,
      help: .init(CommandWord.sourcesOption.worded, valueName: "text"))
    var sources: [String] = []

    @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
    var note: String?

    @Option(help: .init(CommandWord.datedOption.worded, valueName: "text"))
    var dated: String?

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try OpenPlan(common)
        .record(
          .registerSituation(title, sources: sources, note: note, dated: dated), recording)
    }
  }
}
