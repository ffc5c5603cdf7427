import ArgumentParser
import PlanDomain
import PlanReports

/// Writes a form that a function fills in about its activities.
struct FormCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "form", abstract: CouncilWord.form.worded)

  @Argument(
    help: .init(CouncilWord.addressee.worded, valueName: "function|party"),
    completion: .of(.addressee))
  var name: String

  @Option(
    name: [.short, .long], parsing: .unconditional,
    help: .init(CouncilWord.formFile.worded, valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var output: String

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    // A form that a word processor opens would not come back.
    guard output.lowercased().hasSuffix(".xlsx") else { throw Failure.fileNeeded("xlsx") }
    let plan = try OpenPlan(common)
    let basis = plan.basis()
    let form = FollowUpForm(for: try basis.state.typedAddressee(name), from: basis)
    guard !form.activities.isEmpty else { throw Failure.nothingToAsk(name) }
    try WorkbookFile(output, mayReplace: force).write(form.workbook(in: plan.language), of: plan)
  }
}
