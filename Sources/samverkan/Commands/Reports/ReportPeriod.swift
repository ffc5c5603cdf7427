import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// A kind of report on a period; names its command.
protocol PeriodKind {
  static var kind: ReportKind { get }
}

/// The second interim report.
enum Delar2: PeriodKind { static let kind = ReportKind.delar2 }
/// The report of a year.
enum Helar: PeriodKind { static let kind = ReportKind.helar }
/// One page.
enum Brief: PeriodKind { static let kind = ReportKind.brief }
/// The register of deviations.
enum DeviationsReport: PeriodKind { static let kind = ReportKind.deviations }
/// The evaluation of the whole period.
enum Evaluation: PeriodKind { static let kind = ReportKind.evaluation }

/// A report on a period, printed, written or frozen.
struct ReportPeriod<Kind: PeriodKind>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Kind.kind.rawValue, abstract: CouncilWord.period(Kind.kind).worded)
  }

  @Option(
    name: [.long, .customLong("as-of")],
    help: .init(CouncilWord.cutOffOption.worded, valueName: "date"))
  var cutOff: String?

  @Flag(help: .init(CouncilWord.freezeOption.worded))
  var freeze = false

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @OptionGroup var form: ReportForm
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let agreement = plan.workspace.plan.agreement.period
    let cutOff =
      try CalendarDate(typed: cutOff) ?? Kind.kind.cutOff(on: plan.clock.today, within: agreement)
    guard !freeze else { return try file(cutOff, plan) }
    let filing = PeriodReport.Filing(plan.clock.today, by: recording.by, record: record)
    let report = PeriodReport(Kind.kind, cutOff: cutOff, from: plan.basis(), filing: filing)
    try form.print(report, of: plan, json: recording.json, csv: csv)
  }

  func validate() throws {
    guard freeze, form.output != nil else { return }
    throw ValidationError(CouncilWord.frozenInReports.worded(in: .spoken))
  }

  private func file(_ cutOff: CalendarDate, _ plan: OpenPlan) throws(Failure) {
    let asked = try form.form() ?? .html
    guard let form = DocumentForm(rawValue: asked.rawValue) else {
      throw .notFrozenAs(asked.rawValue)
    }
    try plan.record(recording) { author, now throws(RecordingError) in
      try plan.store.freezeReport(
        Kind.kind, cutOff: cutOff, record: record, as: form, in: plan.language,
        workspace: plan.workspace.manifest.id, by: author, at: now)
    }
  }
}
