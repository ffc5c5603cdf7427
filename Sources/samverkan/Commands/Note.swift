import ArgumentParser
import PlanDomain
import PlanStorage

/// Reports on an activity in words.
struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: CommandWord.note.worded)

  @Argument(help: .init(CommandWord.activity.worded, valueName: "activity"))
  var activity: String

  @Argument(help: .init(CommandWord.noteText.worded, valueName: "text"))
  var text: String

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedActivity(activity)
    try plan.record(.report(id, text), recording)
  }
}
