import ArgumentParser
import PlanDomain
import PlanStorage

/// Adds an activity to the plan, or proposes it.
struct AddActivity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: CouncilWord.addActivity.worded)

  @Argument(help: .init(CouncilWord.activityID.worded, valueName: "id"))
  var id: String

  @Argument(help: .init(CouncilWord.titleArgument.worded, valueName: "title"))
  var title: String

  @Option(help: .init(CouncilWord.servesOption.worded, valueName: "goal"))
  var serves: [String] = []

  @Option(help: .init(CouncilWord.ownerOption.worded, valueName: "party"))
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
