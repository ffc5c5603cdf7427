import ArgumentParser
import PlanDomain
import PlanStorage

/// Puts an item off to the next meeting.
struct ParkItem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "park", abstract: CouncilWord.park.worded)

  @Argument(help: .init(CouncilWord.agendaKey.worded, valueName: "item"))
  var item: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var meeting: MeetingOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let meeting = try plan.store.state.typedMeeting(meeting.meeting)
    let key = try Meeting?(meeting).typedItem(item)
    try plan.record(.parkItem(meeting.id, key, note: note), recording)
  }
}
