import ArgumentParser
import PlanDomain
import PlanStorage

/// Opens and follows up departures from the plan.
struct DeviationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deviation", abstract: CommandWord.deviation.worded,
    subcommands: [
      OpenDeviation.self, ReviewDeviation.self, CloseDeviation.self, ReopenDeviation.self,
      EscalateDeviation.self, EditDeviation.self,
    ])
}

/// Opens a deviation on an activity.
struct OpenDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: CommandWord.openDeviation.worded)

  @Argument(
    help: .init(CommandWord.activity.worded, valueName: "activity"), completion: .of(.activity))
  var activity: String

  @OptionGroup var parts: DeviationParts

  @Option(help: .init(CommandWord.levelOption.worded, valueName: "level"), completion: .of(.level))
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

/// Gives or changes parts of a deviation.
struct EditDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: CommandWord.editDeviation.worded)

  @Argument(
    help: .init(CommandWord.deviationNumber.worded, valueName: "number"),
    completion: .of(.deviation))
  var number: String

  @OptionGroup var parts: DeviationParts

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    let fields = try parts.fields(in: plan.workspace.plan)
    guard !fields.isEmpty else { throw Failure.nothingToEdit }
    try plan.record(fields.map { .changeDeviation(id, $0, note: note) }, recording)
  }
}

/// Reviews a deviation for a month.
struct ReviewDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: CommandWord.reviewDeviation.worded)

  @Argument(
    help: .init(CommandWord.deviationNumber.worded, valueName: "number"),
    completion: .of(.deviation))
  var number: String

  @Argument(
    help: .init(CommandWord.verdictValue.worded, valueName: "verdict"), completion: .of(.verdict))
  var verdict: String

  @Option(help: .init(CommandWord.reviewNoteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.monthOption.worded, valueName: "month"), completion: .of(.month))
  var month: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let verdict = try Choice(among: Verdict.allCases).value(of: verdict)
    let month = try CalendarMonth(typed: month)
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.reviewDeviation(id, verdict, month: month, note: note), recording)
  }
}

/// Lifts a deviation to a higher level.
struct EscalateDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate", abstract: CommandWord.escalateDeviation.worded)

  @Argument(
    help: .init(CommandWord.deviationNumber.worded, valueName: "number"),
    completion: .of(.deviation))
  var number: String

  @Option(
    help: .init(CommandWord.escalationOption.worded, valueName: "level"), completion: .of(.level))
  var to: String?

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    let level = try plan.workspace.plan.agreement.typedLevel(to)
    try plan.record(.escalateDeviation(id, to: level, note: note), recording)
  }
}

/// Closes a deviation.
struct CloseDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: CommandWord.closeDeviation.worded)

  @Argument(
    help: .init(CommandWord.deviationNumber.worded, valueName: "number"),
    completion: .of(.deviation))
  var number: String

  @Option(help: .init(CommandWord.closingNoteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.remedyOption.worded, valueName: "text"))
  var remedy: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.closeDeviation(id, remedy: remedy, note: note), recording)
  }
}

/// Opens a closed deviation again.
struct ReopenDeviation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: CommandWord.reopenDeviation.worded)

  @Argument(
    help: .init(CommandWord.deviationNumber.worded, valueName: "number"),
    completion: .of(.deviation))
  var number: String

  @Option(help: .init(CommandWord.reopeningNoteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedDeviation(number)
    try plan.record(.reopenDeviation(id, note: note), recording)
  }
}
