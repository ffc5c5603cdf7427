import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Writes reports.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: CouncilWord.report.worded,
    subcommands: [
      ReportPeriod<Delar2>.self, ReportPeriod<Tertial>.self, ReportPeriod<Helar>.self,
      ReportPeriod<Brief>.self,
      ReportPeriod<DeviationsReport>.self, ReportPeriod<Evaluation>.self, ReportSince.self,
      ReportFor.self, ReportAgenda.self, ReportMinutes.self, ApproveReport.self, DeliverReport.self,
      AnswerReport.self, CompareReports.self,
    ])
}

/// What has changed since a meeting or a day.
struct ReportSince: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "since", abstract: CouncilWord.since.worded)

  @Option(
    help: .init(CouncilWord.sinceOption.worded, valueName: "last|number|date"),
    completion: .of(.since))
  var meeting = "last"

  @OptionGroup var form: ReportForm
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = try reading.basis(of: plan)
    try form.print(
      SinceReport(try since(in: basis), from: basis), of: plan, json: reading.json, csv: reading.csv
    )
  }

  private func since(in basis: Basis) throws(Failure) -> Since {
    let (state, date) = (basis.state, basis.picture.date)
    if let start = CalendarDate(meeting) { return Since(start, in: state, on: date) }
    if meeting != "last" {
      guard let since = Since(try state.typedMeeting(meeting), in: state, on: date) else {
        throw .notHeld(meeting)
      }
      return since
    }
    guard let last = state.lastMeeting, let since = Since(last, in: state, on: date) else {
      throw .noMeetingHeld
    }
    return since
  }
}

/// The agenda of a meeting.
struct ReportAgenda: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: CouncilWord.agenda.worded)

  @Argument(
    help: .init(CouncilWord.meetingNumber.worded, valueName: "number"), completion: .of(.meeting))
  var number: String?

  @OptionGroup var form: ReportForm
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let day = try reading.day()
    let plan = try OpenPlan(common, asOf: day)
    let basis = try reading.basis(of: plan)
    let state = basis.state
    let meeting: Meeting? =
      if let number { try state.typedMeeting(number) } else {
        try state.soleOpenMeeting() ?? state.nextMeeting(from: basis.picture.date)
      }
    guard let report = meeting.flatMap({ AgendaReport($0.id, from: basis) }) else {
      throw Failure.noMeetingPlanned
    }
    try form.print(report, of: plan, json: reading.json, csv: reading.csv)
  }
}

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
    help: .init(CouncilWord.cutOffOption.worded, valueName: "date"), completion: .of(.cutOff))
  var cutOff: String?

  @Option(
    help: .init(CouncilWord.fromDayOption.worded, valueName: "date"), completion: .of(.cutOff))
  var from: String?

  @Flag(help: .init(CouncilWord.freezeOption.worded))
  var freeze = false

  @Flag(help: .init(CouncilWord.correctionOption.worded))
  var correction = false

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @Flag(help: .init(CommandWord.csvOption.worded))
  var csv = false

  @OptionGroup var open: OpenOption
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
      Kind.kind, cutOff: cutOff, startingOn: start,
      from: plan.basis(owner: owner, openly: open.isPublic), filing: filing)
    try form.print(report, of: plan, json: recording.json, csv: csv)
  }

  func validate() throws {
    guard freeze || !correction else {
      throw ValidationError(CouncilWord.correctionFreezes.worded(in: .spoken))
    }
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
    let frozen = plan.store.state.owned(by: owner)
      .frozenReport(Kind.kind, cutOff: cutOff, from: start)
    let isCorrection =
      correction || frozen.map { Question.yes(.mayCorrect($0.number, $0.date)) } ?? false
    try plan.record(recording) { author, now throws(RecordingError) in
      try plan.store.freezeReport(
        Kind.kind, cutOff: cutOff, from: start, owner: owner, record: record,
        corrects: isCorrection ? frozen?.id : nil,
        as: form,
        in: plan.language,
        workspace: plan.workspace.manifest.id, by: author, at: now)
    }
  }
}

/// The minutes of a meeting: a draft, or as they were approved.
struct ReportMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: CouncilWord.minutes.worded)

  @Argument(
    help: .init(CouncilWord.anyMeeting.worded, valueName: "number"), completion: .of(.meeting))
  var number: String?

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
    let basis = plan.basis(asOf: day, openly: reading.open.isPublic)
    let meeting = try basis.state.typedHeldMeeting(number)
    if let document = meeting.minutes?.document, try isAsked(document) {
      return try form.write(try text(of: document, plan), of: plan)
    }
    guard let report = MinutesReport(meeting.id, from: basis) else {
      throw Failure.noMeetingPlanned
    }
    try form.print(report, of: plan, json: reading.json, csv: reading.csv)
  }

  /// Whether the approved file itself is in the form that is asked for.
  private func isAsked(_ document: FrozenDocument) throws(Failure) -> Bool {
    guard let asked = try form.form() else { return false }
    return document.file.hasSuffix(".\(asked.rawValue)")
  }

  /// The approved file as it is, if it is as it was.
  private func text(
    of document: FrozenDocument, _ plan: OpenPlan
  ) throws(Failure) -> String {
    if let bytes = plan.store.bytes(of: document) { return String(decoding: bytes, as: UTF8.self) }
    let findings: [DocumentFinding]
    do throws(FileError) {
      findings = try plan.store.verifyDocuments()
    } catch {
      throw .file(error)
    }
    let finding = findings.first { $0.isDamage && $0.path.hasSuffix("/\(document.file)") }
    guard let finding else { throw .noMeetingPlanned }
    throw .document(finding)
  }
}

/// Approves a frozen report.
struct ApproveReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: CouncilWord.approveReport.worded)

  @Argument(
    help: .init(CouncilWord.reportNumber.worded, valueName: "number"), completion: .of(.report))
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

  @Argument(
    help: .init(CouncilWord.reportNumber.worded, valueName: "number"), completion: .of(.report))
  var one: String

  @Argument(
    help: .init(CouncilWord.reportNumber.worded, valueName: "number"), completion: .of(.report))
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
    let basis = plan.basis(asOf: day, openly: reading.open.isPublic)
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

/// Says that a frozen report was handed over.
struct DeliverReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deliver", abstract: CouncilWord.deliverReport.worded)

  @Argument(
    help: .init(CouncilWord.reportNumber.worded, valueName: "number"), completion: .of(.report))
  var number: String

  @Option(
    help: .init(CouncilWord.receiverOption.worded, valueName: "group"), completion: .of(.group))
  var to: String

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedReport(number).id
    try plan.record(.deliverReport(id, to: to, record: record, note: note), recording)
  }
}

/// Says what the receiver of a report answered.
struct AnswerReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: CouncilWord.answerReport.worded)

  @Argument(
    help: .init(CouncilWord.reportNumber.worded, valueName: "number"), completion: .of(.report))
  var number: String

  @Argument(help: .init(CouncilWord.answerText.worded, valueName: "text"))
  var text: String

  @Option(
    help: .init(CouncilWord.answererOption.worded, valueName: "group"), completion: .of(.group))
  var from: String?

  @Option(help: .init(CouncilWord.recordOption.worded, valueName: "number"))
  var record: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let report = try plan.store.state.typedReport(number)
    let receivers = Set(report.deliveries.map(\.receiver))
    guard let from = from ?? (receivers.count == 1 ? receivers.first : nil) else {
      throw Failure.refused(.noBody)
    }
    try plan.record(.answerReport(report.id, by: from, record: record, note: text), recording)
  }
}
