import ArgumentParser
import PlanDomain
import PlanStorage

/// Takes back the opening, closing or reopening of a meeting that was a mistake.
struct TakeBackMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take-back", abstract: CouncilWord.takeBack.worded)

  @Argument(help: .init(CouncilWord.meetingNumber.worded, valueName: "number"))
  var number: String

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedMeeting(number).id
    try plan.record(.takeBack(id, note: note), recording)
  }
}
