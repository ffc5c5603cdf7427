import Cells
import PlanDomain

/// One activity over the whole screen, with its history.
struct ActivityScreen: DetailScreen {
  static let kind = Screen.Kind.activity

  let activity: ActivityID
  var cursor = ListCursor()
  /// The activity, or the contribution that the cursor stands on.
  private(set) var item: Item?
  /// The deviation that the cursor stands on.
  private(set) var deviation: DeviationID?

  init(activity: ActivityID) {
    self.activity = activity
  }

  func reasonAgainstOpening(in language: Language) -> String? {
    deviation == nil ? DeviationWord.noDeviationSelected.worded(in: language) : nil
  }

  func opened(_ context: Context) -> Screen? {
    deviation.map { Screen(DeviationScreen(deviation: $0)) }
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    cursor.settle(lines.count, in: context.body.rows - 1)
    let line = lines.indices.contains(cursor.place) ? lines[cursor.place] : nil
    deviation = line?.deviation
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
