import ArgumentParser
import PlanDomain
import PlanStorage

/// Opens a closed meeting again.
struct ReopenMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: CouncilWord.reopenMeeting.worded)

  @Argument(help: .init(CouncilWord.meetingNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(number).id
    try plan.record(.reopenMeeting(id, note: note), recording)
  }
}
