import ArgumentParser
import Cells
import Dashboard
import PlanDomain
import PlanStorage

/// Reviews the deviations of a month, one by one.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: CouncilWord.review.worded)

  @Option(help: .init(CommandWord.monthOption.worded, valueName: "month"), completion: .of(.month))
  var month: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    // The screen begins with the month of the day, and has a key for another.
    guard month != nil, !common.linear else { return }
    throw ValidationError(CouncilWord.needsLinear("--month").worded)
  }

  func run() throws {
    let month = try CalendarMonth(typed: month)
    try screen.open(
      common, choice: nil, .real, to: .review(month), keys: [.character("r")])
  }
}

/// Holds a meeting, from its opening to its end.
struct HoldMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: CouncilWord.holdMeeting.worded)

  @Argument(
    help: .init(CouncilWord.heldMeeting.worded, valueName: "number"), completion: .of(.meeting))
  var number: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard number != nil, !common.linear else { return }
    throw ValidationError(CouncilWord.needsLinear(number ?? "").worded)
  }

  func run() throws {
    var meeting: MeetingID?
    if common.linear {
      let state = try OpenPlan(common).store.state
      let named = try number.map { text throws(Failure) in try state.typedMeeting(text) }
      meeting = try (named ?? state.soleOpenMeeting())?.id
    }
    try screen.open(
      common, choice: nil, .real, to: .meeting(meeting), keys: [.character("m")])
  }
}
