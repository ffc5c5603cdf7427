import ArgumentParser
import PlanDomain
import PlanStorage

/// Opens a deviation on an activity.
struct OpenDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CommandWord.openDeviation.worded)

  @Argument(help: .init(CommandWord.activity.worded, valueName: "activity"))
  var activity: String

  @OptionGroup var parts: DeviationParts

  @Option(help: .init(CommandWord.levelOption.worded, valueName: "level"))
  var level: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let agreement = plan.workspace.plan.agreement
    var new = NewDeviation(try plan.store.state.typedActivity(activity))
    new.kind = try parts.typedKind()
    new.responsible = try parts.typedResponsible(in: plan.workspace.plan)
    new.due = try CalendarDate(typed: parts.due)
    new.level = try agreement.typedLevel(level) ?? .coordination
    (new.description, new.cause, new.consequence) =
      (parts.description, parts.cause, parts.consequence)
    (new.remedy, new.place) = (parts.remedy, parts.place)
    try plan.record(.openDeviation(new), recording)
  }
}
