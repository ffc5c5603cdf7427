import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Approves a frozen report.
struct ApproveReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: CouncilWord.approveReport.worded)

  @Argument(help: .init(CouncilWord.reportNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Option(help: .init(CouncilWord.approvalNote.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedReport(number).id
    try plan.record(.approveReport(id, record: record, note: note), recording)
  }
}

/// Compares two frozen reports.
struct CompareReports: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: CouncilWord.compareReports.worded)

  @Argument(help: .init(CouncilWord.reportNumber.worded, valueName: "number"))
  var one: String

  @Argument(help: .init(CouncilWord.reportNumber.worded, valueName: "number"))
  var other: String

  @OptionGroup var form: ReportForm
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard reading.owner != nil else { return }
    throw ValidationError(CouncilWord.everybodysOnly.worded(in: .spoken))
  }

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = plan.basis(asOf: day)
    let comparison = Comparison(
      try basis.state.typedReport(one), try basis.state.typedReport(other), from: basis)
    try form.print(comparison, of: plan, json: reading.json, csv: reading.csv)
  }
}

extension PlanState {
  /// Finds a frozen report that the user named by its number; letter case does not matter.
  func typedReport(_ text: String) throws(Failure) -> FrozenReport {
    let wanted = text.uppercased()
    if let report = frozenReports.first(where: { $0.number == wanted }) { return report }
    throw .unknownReport(text, nearest: frozenReports.map(\.number).nearest(to: wanted))
  }
}
