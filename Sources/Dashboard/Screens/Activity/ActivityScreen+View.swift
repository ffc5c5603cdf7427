import Cells
import PlanDomain

extension ActivityScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(heading(context), in: parts[0], hasFocus: true)
    cursor.draw(lines(context), into: &frame, parts[1], hasFocus: true)
  }

  /// The way here: area, sub-goal, activity.
  private func heading(_ context: Context) -> String {
    let plan = context.state.plan
    let goal = context.picture.activity(activity)?.activity.serves.first
    let area = goal.flatMap(plan.area)
    let place = plan.agreement.areas.firstIndex { $0.id == area?.id }.map { $0 + 1 }
    let areaName = place.map { "\(plan.agreement.levels.area.one) \($0)" }
    let goalName = goal.flatMap(plan.subGoal).map {
      "\(plan.agreement.levels.subGoal?.one ?? "") \($0.number)"
    }
    let names = [areaName, goalName, context.worded(.activityHeading(activity.rawValue))]
    return names.compactMap(\.self).joined(separator: " \(Symbols.unicode.selected.string) ")
  }
}
