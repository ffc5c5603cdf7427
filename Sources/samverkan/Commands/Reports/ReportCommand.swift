import ArgumentParser
import PlanDomain
import PlanReports

/// Writes reports.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: CouncilWord.report.worded,
    subcommands: [
      ReportPeriod<Delar2>.self, ReportPeriod<Tertial>.self, ReportPeriod<Helar>.self,
      ReportPeriod<Brief>.self,
      ReportPeriod<DeviationsReport>.self, ReportPeriod<Evaluation>.self, ReportSince.self,
      ReportAgenda.self, ReportMinutes.self, ApproveReport.self, DeliverReport.self,
      AnswerReport.self, CompareReports.self,
    ])
}

/// What has changed since a meeting or a day.
struct ReportSince: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "since", abstract: CouncilWord.since.worded)

  @Option(help: .init(CouncilWord.sinceOption.worded, valueName: "last|number|date"))
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

  @Argument(help: .init(CouncilWord.meetingNumber.worded, valueName: "number"))
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
