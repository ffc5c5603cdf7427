import ArgumentParser
import PlanDomain
import PlanStorage

/// Closes the meeting that is open.
struct CloseMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: CouncilWord.closeMeeting.worded)

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(meeting.meeting).id
    try plan.record(.closeMeeting(id), recording)
  }
}
