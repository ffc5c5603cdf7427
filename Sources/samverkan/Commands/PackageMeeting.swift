import ArgumentParser
import PlanDomain
import PlanReports

/// Puts what goes out before or after a meeting in a folder; nothing is sent.
struct PackageMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "package", abstract: CouncilWord.packageMeeting.worded)

  @Argument(
    help: .init(CouncilWord.packageFolder.worded, valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: .init(CouncilWord.packagedMeeting.worded, valueName: "number"), completion: .of(.meeting))
  var meeting: String?

  @Option(
    help: .init(CouncilWord.templateOption.worded, valueName: "file"),
    completion: .file(extensions: ["docx"]))
  var template: String?

  @Flag(help: .init(CouncilWord.forceOption.worded))
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let basis = plan.basis()
    let meeting = try meeting(in: basis)
    let report: (any Report)? =
      meeting.isHeld
      ? MinutesReport(meeting.id, from: basis) : AgendaReport(meeting.id, from: basis)
    guard let report else { throw Failure.noMeetingPlanned }
    let files = try ReportFolder(folder, beside: plan, mayReplace: force)
    // Everything is made before anything is written: a program that is missing leaves no half of it.
    let parcel = try parcel(for: meeting, plan.stamped(report), from: basis, files, plan)
    for (path, bytes) in parcel {
      try ReportFile(path, beside: plan, mayReplace: force).write(bytes)
      Output.standardError.write(RunWord.written(path).worded(in: plan.language) + "\n")
    }
  }

  /// The meeting that was named, else the one that is open, comes next or was held last.
  private func meeting(in basis: Basis) throws(Failure) -> Meeting {
    let state = basis.state
    if let meeting { return try state.typedMeeting(meeting) }
    let open = try state.soleOpenMeeting()
    guard let found = open ?? state.nextMeeting(from: basis.picture.date) ?? state.lastMeeting
    else { throw .noMeetingPlanned }
    return found
  }

  private func parcel(
    for meeting: Meeting, _ report: StampedReport, from basis: Basis, _ files: ReportFolder,
    _ plan: OpenPlan
  ) throws(Failure) -> [(path: String, bytes: [UInt8])] {
    let language = plan.language
    let word: CouncilWord = meeting.isHeld ? .minutesFile : .agendaFile
    let name = "\(word.worded(in: language)) \(meeting.code)"
    let pdf = try ReportForm.converted(report, to: .pdf, of: plan)
    let docx = try ReportForm.converted(
      report, to: .docx, template: template, of: plan)
    var parcel = [
      (files.path(of: name, ending: "docx"), docx), (files.path(of: name, ending: "pdf"), pdf),
    ]
    var attachments = [
      MailDraft.Attachment("\(name).pdf".replacing(" ", with: "-"), "application/pdf", pdf)
    ]
    // After a meeting what is of use in a calendar is the next one.
    let coming = meeting.isHeld ? basis.state.meeting(after: meeting.id) : meeting
    if let coming, coming.stage == .planned || coming.id == meeting.id {
      let calendar = Calendar(from: basis, for: .meeting(coming.id))
      let bytes = Array(calendar.text(in: language, plan.clock.instant).utf8)
      parcel.append((files.path(of: coming.code, ending: "ics"), bytes))
      attachments.append(
        .init("\(coming.code).ics", "text/calendar; charset=utf-8; method=PUBLISH", bytes))
    }
    for function in MeetingLetter.receivers(of: meeting, in: basis.state) {
      let letter = MeetingLetter(to: function, about: meeting, from: basis)
      let path = files.path(of: "\(function.party) \(function.function)", ending: "eml")
      parcel.append((path, Array(letter.draft(in: language, with: attachments).message.utf8)))
    }
    return parcel
  }
}
