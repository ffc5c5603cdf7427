import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns indicators.
struct IndicatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: CommandWord.indicator.worded, subcommands: [Measure.self])
}

extension IndicatorCommand {
  /// Records the value of an indicator.
  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "measure", abstract: CommandWord.measure.worded)

    @Argument(help: .init(CommandWord.indicatorID.worded, valueName: "indicator"))
    var indicator: String

    @Argument(help: .init(CommandWord.measured.worded, valueName: "value"))
    var value: String

    @Option(help: .init(CommandWord.sourceOption.worded, valueName: "text"))
    var source: String?

    @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
    var note: String?

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let id = try plan.store.state.typedIndicator(indicator)
      guard let number = DecimalNumber(typed: value) else { throw Failure.notANumber(value) }
      try plan.record(.measure(id, number, source: source, note: note), recording)
    }
  }
}
