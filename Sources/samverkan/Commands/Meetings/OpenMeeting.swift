import ArgumentParser
import PlanDomain
import PlanStorage

/// Opens a planned meeting.
struct OpenMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CouncilWord.openMeeting.worded)

  @Argument(help: .init(CouncilWord.meetingNumber.worded, valueName: "number"))
  var number: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    try plan.record(.openMeeting(try plan.store.state.typedMeeting(number).id), recording)
  }
}
