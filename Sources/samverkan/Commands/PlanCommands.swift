import ArgumentParser
import PlanDomain
import PlanStorage

/// What concerns the plan as a whole.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: CommandWord.plan.worded, subcommands: [Fold.self, Adopt.self])
}

extension Plan {
  /// Prints the action plan with what has been decided written into it.
  struct Fold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fold", abstract: CommandWord.fold.worded)

    @Argument(help: .init(CommandWord.foldedFile.worded, valueName: "file"))
    var file: String?

    @Option(
      help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
    var owner: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let state = plan.store.state
      let chosen = try chosen(in: plan)
      let added = state.addedBesidePlan
      let fold: PlanFold
      do throws(PlanFoldError) {
        fold = try PlanFold(
          folding: chosen.file, into: state, on: plan.clock.today,
          adding: added.filter { chosen.takes($0) }, isNew: chosen.isNew, in: plan.language)
      } catch {
        throw Failure.fold(error)
      }
      Output.standardOutput.writeData(fold.text)
      let homeless = added.filter { state.plan.fileToWrite($0) == nil && !chosen.takes($0) }
      let remark = RunWord.folded(
        changed: fold.changed, added: fold.added, dropped: fold.dropped,
        waiting: state.waitingProposals.count, homeless: homeless.map(\.id))
      Output.standardError.write(remark.worded(in: plan.language) + "\n")
    }

    /// A file to fold, and which added activities belong into it.
    private struct Chosen {
      let file: PlanFile
      let isNew: Bool
      let takes: (Activity) -> Bool
    }

    private func chosen(in plan: OpenPlan) throws(Failure) -> Chosen {
      let action = plan.store.state.plan
      let owner = try PartyID(typed: owner, in: action)
      let files: [PlanFile]
      do throws(FileError) {
        files = try plan.workspace.holdingFiles(of: plan.store.state)
      } catch {
        throw .file(error)
      }
      let names = files.map(\.name)
      let wanted = owner.map { owner in action.editions.last { $0.owner == owner }?.file }
      if files.isEmpty || wanted == .some(nil) {
        let version = action.editions.last?.version ?? "\(plan.clock.today.parts.year):1"
        let new = PlanFile.emptyDraft(
          version: version, owner: owner, of: action.agreement, in: plan.language)
        return Chosen(file: new, isNew: true) { $0.owner == owner }
      }
      guard let name = file ?? wanted ?? (files.count == 1 ? names[0] : nil) else {
        throw .severalFiles(names)
      }
      guard let found = files.first(where: { $0.name == name }) else {
        throw .unknownValue(name, among: names, nearest: names.nearest(to: name))
      }
      return Chosen(file: found, isNew: false) { action.fileToWrite($0)?.file == name }
    }
  }
}

extension Plan {
  /// Records that an edition has been adopted.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt", abstract: CommandWord.adopt.worded)

    @Argument(
      help: .init(CommandWord.adoptedVersion.worded, valueName: "version"),
      completion: .of(.version))
    var version: String?

    @Flag(help: .init(CommandWord.dryRunOption.worded))
    var dryRun = false

    @OptionGroup var decision: DecisionOption
    @OptionGroup var recording: RecordingOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let plan = try OpenPlan(common)
      let state = plan.store.state
      let edition = try edition(in: state, on: plan.clock.today)
      guard let digest = edition.digest else { throw Failure.noEdition }
      if !recording.json { tell(of: edition.version, in: state, plan.language) }
      guard !dryRun else { return }
      let wish = Wish.adoptPlan(
        version: edition.version, digest: digest, decision: try decision.typed(in: state))
      try plan.record(wish, recording)
    }

    /// The edition that is named, else the one that waits for it.
    private func edition(
      in state: PlanState, on today: CalendarDate
    ) throws(Failure) -> ListedEdition {
      let listed = state.plan.listed
      let waiting = state.editionsToAdopt(on: today)
      let names = waiting.isEmpty ? listed.map(\.version) : waiting
      guard !listed.isEmpty else { throw .noEdition }
      guard let wanted = version ?? (names.count == 1 ? names[0] : nil) else {
        throw .severalEditions(names)
      }
      guard let found = listed.last(where: { $0.version == wanted }) else {
        let all = listed.map(\.version)
        throw .unknownValue(wanted, among: all, nearest: all.nearest(to: wanted))
      }
      return found
    }

    /// What the edition holds of what has been decided, and what goes on lying on top of it.
    private func tell(of version: String, in state: PlanState, _ language: Language) {
      let parts: [([FactID], RunWord)] = [
        (state.heldChanges(of: version), .foldsIn), (state.changesBeside(version), .staysBeside),
      ]
      for (facts, word) in parts where !facts.isEmpty {
        Output.standardOutput.write(word.worded(in: language) + "\n")
        for said in facts.compactMap(state.summary) {
          Output.standardOutput.write("  \(said.worded(in: language))\n")
        }
      }
    }
  }
}

/// Adds, changes and drops activities; without a decision each is a proposal.
struct ActivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activity", abstract: CouncilWord.activity.worded,
    subcommands: [AddActivity.self, ChangeActivity.self, DropActivity.self])
}

/// The decision behind a change of the plan.
struct DecisionOption: ParsableArguments {
  @Option(
    help: .init(CommandWord.decisionOption.worded, valueName: "decision"),
    completion: .of(.decision))
  var decision: String?

  /// The decision, where one is given.
  func typed(in state: PlanState) throws(Failure) -> DecisionID? {
    guard let decision else { return nil }
    return try state.typedDecision(decision)
  }
}

/// Adds an activity to the plan, or proposes it.
struct AddActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: CouncilWord.addActivity.worded)

  @Argument(help: .init(CouncilWord.activityID.worded, valueName: "id"))
  var id: String

  @Argument(help: .init(CouncilWord.titleArgument.worded, valueName: "title"))
  var title: String

  @Option(help: .init(CouncilWord.servesOption.worded, valueName: "goal"), completion: .of(.goal))
  var serves: [String] = []

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"), completion: .of(.party))
  var owner: String?

  @OptionGroup var parts: ActivityParts
  @OptionGroup var decision: DecisionOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    guard let id = ActivityID(id.uppercased()) else { throw Failure.notAnActivity(id) }
    var goals: [GoalID] = []
    for text in serves { goals.append(try state.typedGoal(text)) }
    var activity = Activity(
      id: id, serves: goals, title: title, owner: try PartyID(typed: owner, in: state.plan))
    for field in try parts.fields(in: state.plan, now: nil) { activity.take(field) }
    try plan.record(
      .addActivity(activity, decision: try decision.typed(in: state)), recording)
  }
}

extension Activity {
  /// Takes a part that was given.
  fileprivate mutating func take(_ field: ActivityField) {
    switch field {
    case .title(let text): title = text
    case .text(let part, let text): self[part] = text
    case .responsible(let one): responsible = [one]
    case .schedule(let days): schedule = days
    case .contribution(let one): contributions.append(one)
    }
  }
}

/// Changes parts of an activity, or proposes it.
struct ChangeActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: CouncilWord.changeActivity.worded)

  @Argument(
    help: .init(CommandWord.activity.worded, valueName: "activity"), completion: .of(.activity))
  var activity: String

  @Option(help: .init(CouncilWord.titleOption.worded, valueName: "text"))
  var title: String?

  @OptionGroup var parts: ActivityParts

  @Option(help: .init(CommandWord.reasonOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var decision: DecisionOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedActivity(activity)
    let given = try parts.fields(in: state.plan, now: state.activity(id)?.schedule)
    let fields = (title.map { [.title($0)] } ?? []) + given
    guard !fields.isEmpty else { throw Failure.nothingToEdit }
    let decision = try decision.typed(in: state)
    try plan.record(
      fields.map { .changeActivity(id, $0, note: note, decision: decision) }, recording)
  }
}

/// Drops an activity, or proposes it.
struct DropActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: CouncilWord.dropActivity.worded)

  @Argument(
    help: .init(CommandWord.activity.worded, valueName: "activity"), completion: .of(.activity))
  var activity: String

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var decision: DecisionOption
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let state = plan.store.state
    let id = try state.typedActivity(activity)
    let decision = try decision.typed(in: state)
    try plan.record(.progress(id, to: .dropped, note: note, decision: decision), recording)
  }
}

/// What concerns sub-goals.
struct SubGoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subgoal", abstract: CouncilWord.subgoal.worded, subcommands: [AssessGoal.self])
}

/// Judges whether a sub-goal is reached.
struct AssessGoal: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: CouncilWord.assessGoal.worded)

  @Argument(help: .init(CouncilWord.goal.worded, valueName: "goal"), completion: .of(.goal))
  var goal: String

  @Argument(
    help: .init(CouncilWord.attainmentValue.worded, valueName: "value"),
    completion: .of(.attainment))
  var value: String

  @Option(help: .init(CommandWord.trendOption.worded, valueName: "trend"), completion: .of(.trend))
  var trend: String?

  @Option(help: .init(CommandWord.noteOption.worded, valueName: "text"))
  var note: String?

  @OptionGroup var recording: RecordingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try OpenPlan(common)
    let id = try plan.store.state.typedGoal(goal)
    try plan.recordAttainment(of: id, value, trend: trend, note: note, recording)
  }
}

extension OpenPlan {
  /// Records a judgement; a trend that is not given stays only with the judgement that it was given with.
  func recordAttainment(
    of id: GoalID, _ value: String, trend: String?, note: String?, _ options: RecordingOptions
  ) throws(Failure) {
    let value = try Choice(among: Attainment.allCases).value(of: value)
    let trend = try trend.map { text throws(Failure) in
      try Choice(among: Trend.allCases).value(of: text)
    }
    let standing = store.state.attainment(of: id)
    let kept = standing?.attainment == value ? standing?.trend : nil
    try record(.attain(id, value, trend ?? kept, note: note), options)
  }
}
