import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// The minutes of a meeting: a draft, or as they were approved.
struct ReportMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: CouncilWord.minutes.worded)

  @Argument(help: .init(CouncilWord.anyMeeting.worded, valueName: "number"))
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
    let basis = plan.basis(asOf: day)
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
