import ArgumentParser
import PlanDomain
import PlanStorage

/// Says who led a meeting, where that was not the group's chair.
struct ChairMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair", abstract: CouncilWord.chairMeeting.worded)

  @Argument(help: .init(CouncilWord.chairFunction.worded, valueName: "party/function"))
  var function: String

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let meeting = try state.typedMeeting(meeting.meeting)
    let chair = try Responsible(typed: function, in: state.plan)
    try plan.record(.changeMeeting(meeting.id, .chair(chair)), recording)
  }
}
