import ArgumentParser
import PlanDomain
import PlanStorage

/// Reviews a deviation for a month.
struct ReviewDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: CommandWord.reviewDeviation.worded)

  @Argument(help: .init(CommandWord.deviationNumber.worded, valueName: "number"))
  var number: String

  @Argument(help: .init(CommandWord.verdictValue.worded, valueName: "verdict"))
  var verdict: String

  @Option(help: .init(CommandWord.reviewNoteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.monthOption.worded, valueName: "month"))
  var month: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let verdict = try Choice(among: Verdict.allCases).value(of: verdict)
    let month = try CalendarMonth(typed: month)
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.reviewDeviation(id, verdict, month: month, note: note), recording)
  }
}
