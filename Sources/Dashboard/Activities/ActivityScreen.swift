import Cells
import PlanDomain

/// One activity over the whole screen, with its history.
struct ActivityScreen: DetailScreen {
  static let kind = Screen.Kind.activity

  let activity: ActivityID
  var cursor = LineCursor()
  /// The activity, or the contribution that the cursor stands on.
  private(set) var item: Item?
  /// What the cursor stands on that can be opened.
  private(set) var target: Subject?

  init(activity: ActivityID) {
    self.activity = activity
  }

  func reasonAgainstOpening(in language: Language) -> String? {
    target == nil ? Phrase.nothingSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .add else { return .changing(activity, action) }
    return .openForm(.addActivity(context.picture.activity(activity)?.activity.serves.first))
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    switch action {
    case .edit: item == nil ? context.worded(.activityGone(activity.rawValue)) : nil
    case .prepareProposal: context.reasonAgainstPreparing(activity)
    default: nil
    }
  }

  func opened(_ context: Context) -> Screen? {
    target.flatMap { Screen.showing($0, context) }
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    cursor.settle(lines, in: context.body.rows - 1)
    let line = cursor.line(of: lines)
    target = line?.target
    let isKnown = context.picture.activity(activity) != nil
    item = isKnown ? line?.party.map { .contribution(activity, $0) } ?? .activity(activity) : nil
  }

  /// The way here: area, sub-goal, activity.
  func heading(_ context: Context) -> String {
    let plan = context.state.plan
    let goal = context.picture.activity(activity)?.activity.serves.first
    let area = goal.flatMap(plan.area)
    let place = plan.agreement.areas.firstIndex { $0.id == area?.id }.map { $0 + 1 }
    let areaName = place.map { "\(plan.agreement.levels.area.one) \($0)" }
    let goalName = goal.flatMap(plan.subGoal).map {
      "\(plan.agreement.levels.subGoal?.one ?? "") \($0.number)"
    }
    return path([areaName, goalName, context.worded(.activityHeading(activity.rawValue))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard context.picture.activity(activity) != nil else {
      return detail.add(context.worded(.activityGone(activity.rawValue)), .warning)
    }
    detail.add(activity: activity, withLatestNotes: false)
    detail.addHistory(of: .activity(activity))
  }
}
