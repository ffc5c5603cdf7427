import ArgumentParser
import PlanDomain
import PlanStorage

/// Reports how far an activity, or one party's contribution to it, has come.
struct ReportProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: CommandWord.progress.worded)

  @Argument(
    help: .init(CommandWord.activity.worded, valueName: "activity"), completion: .of(.activity))
  var activity: String

  @Argument(
    help: .init(CommandWord.progressValue.worded, valueName: "value"), completion: .of(.progress))
  var value: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @Option(
    help: .init(CommandWord.decisionOption.worded, valueName: "decision"),
    completion: .of(.decision))
  var decision: String?

  @Option(help: .init(CommandWord.partyOption.worded, valueName: "party"), completion: .of(.party))
  var party: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let value = try Choice(among: Progress.reportable).value(of: value)
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedActivity(activity)
    guard let party else {
      let decision = try decision.map { text throws(Failure) in
        try plan.store.state.typedDecision(text)
      }
      return try plan.record(.progress(id, to: value, note: note, decision: decision), recording)
    }
    let partyID = try plan.workspace.plan.typedParty(party)
    try plan.record(.progressContribution(id, partyID, to: value, note: note), recording)
  }
}

/// Judges an activity against the plan, or whether a sub-goal is reached.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: CommandWord.assess.worded)

  @Argument(
    help: .init(CommandWord.goalOrActivity.worded, valueName: "item"),
    completion: .of(.goalOrActivity))
  var item: String

  @Argument(
    help: .init(CommandWord.assessmentValue.worded, valueName: "value"),
    completion: .of(.eitherValue))
  var value: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @Option(help: .init(CommandWord.trendOption.worded, valueName: "trend"), completion: .of(.trend))
  var trend: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    switch try plan.store.state.item(item) {
    case .activity(let id):
      let value = try Choice(among: Assessment.allCases).value(of: value)
      try plan.record(.assess(id, value, note: note), recording)
    case .goal(let id):
      try plan.recordAttainment(of: id, value, trend: trend, note: note, recording)
    case .deviation, .decision, .meeting, .report, .commitment, .indicator:
      throw Failure.notAssessed(item)
    }
  }
}

/// Reports on an activity in words.
struct Note: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: CommandWord.note.worded)

  @Argument(
    help: .init(CommandWord.activity.worded, valueName: "activity"), completion: .of(.activity))
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

/// What concerns the commitments of the agreement.
struct CommitmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment", abstract: CommandWord.commitment.worded,
    subcommands: [Note.self])
}

extension CommitmentCommand {
  /// Reports on a commitment in words.
  struct Note: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "note",
      abstract: CommandWord.commitmentNote.worded)

    @Argument(
      help: .init(CommandWord.commitmentID.worded, valueName: "commitment"),
      completion: .of(.commitment))
    var commitment: String

    @Argument(help: .init(CommandWord.noteText.worded, valueName: "text"))
    var text: String

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let id = try plan.store.state.typedCommitment(commitment)
      try plan.record(.reportCommitment(id, text), recording)
    }
  }
}

/// What concerns indicators.
struct IndicatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicator", abstract: CommandWord.indicator.worded, subcommands: [Measure.self])
}

extension IndicatorCommand {
  /// Records the value of an indicator.
  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "measure", abstract: CommandWord.measure.worded)

    @Argument(
      help: .init(CommandWord.indicatorID.worded, valueName: "indicator"),
      completion: .of(.indicator))
    var indicator: String

    @Argument(help: .init(CommandWord.measured.worded, valueName: "value"))
    var value: String

    @Option(help: .init(CommandWord.sourceOption.worded, valueName: "text"))
    var source: String?

    @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
    var note: String?

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let id = try plan.store.state.typedIndicator(indicator)
      guard let number = DecimalNumber(typed: value) else { throw Failure.notANumber(value) }
      try plan.record(.measure(id, number, source: source, note: note), recording)
    }
  }
}

/// What concerns the common picture of the situation.
struct Situation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "situation",
    abstract: CommandWord.situation.worded, subcommands: [Register.self])
}

extension Situation {
  /// Registers a version of the picture.
  struct Register: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "register", abstract: CommandWord.register.worded)

    @Argument(help: .init(CommandWord.situationTitle.worded, valueName: "title"))
    var title: String

    @Option(
      name: .customLong("source"), parsing: .singleValue,
      help: .init(CommandWord.sourcesOption.worded, valueName: "text"))
    var sources: [String] = []

    @Option(help: .init(CommandWord.remarkOption.worded, valueName: "text"))
    var note: String?

    @Option(help: .init(CommandWord.datedOption.worded, valueName: "text"))
    var dated: String?

    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try OpenPlan(common)
        .record(
          .registerSituation(title, sources: sources, note: note, dated: dated), recording)
    }
  }
}
