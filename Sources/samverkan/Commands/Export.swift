import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Writes the plan for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: CommandWord.export.worded)

  @Argument(
    help: .init(CommandWord.exported.worded, valueName: "ics|csv|json"),
    completion: .list(["ics", "csv", "json"]))
  var form: String

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: .init(CommandWord.exportFile.worded, valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  @Option(help: .init(CommandWord.asOfOption.worded, valueName: "date"), completion: .of(.cutOff))
  var asOf: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @OptionGroup var common: CommonOptions

  /// What the plan can be written as.
  private enum Form: String, CaseIterable {
    case ics, csv, json
  }

  func run() throws {
    let form = try Choice(names: Form.allCases.map { ($0, [$0.rawValue]) }).value(of: form)
    let day = try CalendarDate(typed: asOf)
    let plan = try OpenPlan(common, asOf: day)
    let basis = plan.basis(
      asOf: day, owner: try PartyID(planOf: owner, in: plan.workspace.plan))
    let everything = plan.stamped(Everything(from: basis))
    let text: String
    switch form {
    case .ics: text = Calendar(from: basis).text(in: plan.language)
    case .json: text = everything.json(in: plan.language).text
    case .csv:
      guard let table = everything.table(in: plan.language) else { throw Failure.noTable }
      text = table.csv
    }
    guard let output else { return Output.standardOutput.writeData(text) }
    try ReportFile(output, beside: plan, mayReplace: force).write(text)
    Output.standardError.write(RunWord.written(output).worded(in: plan.language) + "\n")
  }
}
