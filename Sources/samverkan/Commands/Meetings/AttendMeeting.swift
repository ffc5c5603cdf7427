import ArgumentParser
import PlanDomain
import PlanStorage

/// Says how a function takes part in a meeting.
struct AttendMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attend", abstract: CouncilWord.attend.worded)

  @Argument(help: .init(CouncilWord.function.worded, valueName: "function"))
  var function: String

  @Argument(help: .init(CouncilWord.presence.worded, valueName: "presence"))
  var presence: String

  @Option(help: .init(CouncilWord.untilOption.worded, valueName: "item"))
  var until: String?

  @Option(help: .init(CouncilWord.coOptedParty.worded, valueName: "party"))
  var party: String?

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let meeting = try state.typedMeeting(meeting.meeting)
    let party = try party.map { text throws(Failure) in try state.plan.typedParty(text) }
    let until = try until.map { text throws(Failure) in try Meeting?(meeting).typedItem(text) }
    let presence = try Choice(among: Presence.allCases).value(of: presence)
    try plan.record(
      .attend(
        meeting.id, Attendee(function, party: party), Attendance(presence, until: until)),
      recording)
  }
}
