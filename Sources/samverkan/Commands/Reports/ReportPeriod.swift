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
/// The report of a tertial.
enum Tertial: PeriodKind { static let kind = ReportKind.tertial }
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

  @Option(help: .init(CouncilWord.fromDayOption.worded, valueName: "date"))
  var from: String?

  @Flag(help: .init(CouncilWord.freezeOption.worded))
  var freeze = false

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"))
  var owner: String?

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @OptionGroup var form: ReportForm
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let agreement = plan.workspace.plan.agreement
    let calendar = ReportCalendar(agreement)
    let cutOff =
      try CalendarDate(typed: cutOff) ?? calendar.cutOff(of: Kind.kind, on: plan.clock.today)
    let start = try CalendarDate(typed: from)
    for day in [cutOff, start].compactMap(\.self) where !agreement.period.contains(day) {
      throw Failure.refused(.outsidePeriod(day, agreement.period))
    }
    if let start, start >= cutOff { throw Failure.notADate("\(start)\u{2013}\(cutOff)") }
    let owner = try PartyID(planOf: owner, in: plan.workspace.plan)
    guard !freeze else { return try file(cutOff, from: start, owner: owner, plan) }
    let filing = PeriodReport.Filing(plan.clock.today, by: recording.by, record: record)
    let report = PeriodReport(
      Kind.kind, cutOff: cutOff, startingOn: start, from: plan.basis(owner: owner), filing: filing)
    try form.print(report, of: plan, json: recording.json, csv: csv)
  }

  func validate() throws {
    guard freeze, form.output != nil else { return }
    throw ValidationError(CouncilWord.frozenInReports.worded(in: .spoken))
  }

  private func file(
    _ cutOff: CalendarDate, from start: CalendarDate?, owner: PartyID?, _ plan: OpenPlan
  ) throws(Failure) {
    let asked = try form.form() ?? .html
    guard let form = DocumentForm(rawValue: asked.rawValue) else {
      throw .notFrozenAs(asked.rawValue)
    }
    try plan.record(recording) { author, now throws(RecordingError) in
      try plan.store.freezeReport(
        Kind.kind, cutOff: cutOff, from: start, owner: owner, record: record, as: form,
        in: plan.language,
        workspace: plan.workspace.manifest.id, by: author, at: now)
    }
  }
}
