import Cells
import PlanDomain
import PlanReports

/// One activity over the whole screen, with its history.
struct ActivityScreen: DetailScreen {
  static let kind = Screen.Kind.activity

  let activity: ActivityID
  var detail = DetailState()
  /// The activity, or the contribution that the cursor stands on.
  private(set) var item: Item?

  init(_ activity: ActivityID) {
    self.activity = activity
  }

  var thing: ActivityID { activity }

  func report(_ context: Context) -> (any Report)? {
    ActivityReport(activity, from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .add:
      let goal = context.picture.activity(activity)?.activity.serves.first
      return .begin(.openForm(.addActivity(goal)))
    case .edit where item == nil:
      return .notNow(context.worded(.activityGone(activity.rawValue)))
    default: return context.meaning(of: action, ofActivity: activity)
    }
  }

  mutating func settle(_ context: Context) {
    settleLines(context)
    let isKnown = context.picture.activity(activity) != nil
    item = isKnown ? marked?.party.map { .contribution(activity, $0) } ?? .activity(activity) : nil
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
    guard let sheet = context.sheet(of: .activity(activity)) else {
      return detail.add(context.worded(.activityGone(activity.rawValue)), .warning)
    }
    detail.addTitle(of: sheet)
    detail.addSheet(sheet)
    detail.addHistory(of: .activity(activity))
  }
}
