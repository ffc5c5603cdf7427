import ArgumentParser
import PlanDomain
import PlanReports

/// How the dashboard is drawn, and who works at it.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .init(CommandWord.asciiOption.worded))
  var ascii = false

  @Flag(help: .init(CommandWord.colourOption.worded))
  var noColor = false

  @Option(help: .init(CommandWord.byOption.worded, valueName: "function"))
  var by: String?

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"))
  var asOf: String?

  /// Opens the dashboard; without a terminal the overview is printed.
  func open(
    _ common: CommonOptions, choice: WorkspaceChoice?, _ surroundings: Surroundings
  ) throws {
    let day = try CalendarDate(typed: asOf)
    let plan = try OpenPlan(common, asOf: day, choice: choice, surroundings)
    let overview = Overview(from: plan.basis(asOf: day))
    Output.standardOutput.write(overview.page(in: plan.language).text())
  }
}
