import ArgumentParser
import PlanDomain
import PlanReports
import PlanStorage

/// Approves the minutes of a closed meeting.
struct ApproveMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: CouncilWord.approveMinutes.worded)

  @Argument(help: .init(CouncilWord.anyMeeting.worded, valueName: "number"))
  var number: String?

  @Option(help: .init(CouncilWord.documentFormat.worded, valueName: "md|html|txt"))
  var format = DocumentForm.markdown.rawValue

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let form = try Choice(names: DocumentForm.allCases.map { ($0, [$0.rawValue]) })
      .value(of: format)
    let plan = try OpenPlan(common)
    let meeting = try plan.store.state.typedHeldMeeting(number)
    try plan.record(recording) { author, now throws(RecordingError) in
      try plan.store.approveMinutes(
        of: meeting.id, as: form, in: plan.language, workspace: plan.workspace.manifest.id,
        by: author, at: now)
    }
  }
}
