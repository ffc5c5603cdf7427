import Cells
import PlanDomain

/// One deviation over the whole screen: its activity, what is said about it, and its reviews.
struct DeviationScreen: DetailScreen {
  static let kind = Screen.Kind.deviation

  let deviation: DeviationID
  var cursor = LineCursor()
  /// What the cursor stands on that can be opened; elsewhere Enter opens the activity.
  private(set) var target: Subject?

  init(deviation: DeviationID) {
    self.deviation = deviation
  }

  var selectedDeviation: DeviationID? { deviation }

  func opened(_ context: Context) -> Screen? {
    let activity = context.picture.deviation(deviation)?.deviation.activity
    return (target ?? activity.map(Subject.activity)).flatMap { Screen.showing($0, context) }
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    cursor.settle(lines, in: context.body.rows - 1)
    target = cursor.line(of: lines)?.target
  }

  func heading(_ context: Context) -> String {
    guard let deviation = context.picture.deviation(deviation)?.deviation else {
      return context.worded(DeviationWord.gone)
    }
    let plan = context.state.plan
    let goal = context.picture.activity(deviation.activity)?.activity.serves.first
    let goalName = goal.flatMap(plan.subGoal).map {
      "\(plan.agreement.levels.subGoal?.one ?? "") \($0.number)"
    }
    return path([goalName, deviation.activity.rawValue, deviation.code])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let deviation = context.picture.deviation(deviation) else {
      return detail.add(context.worded(DeviationWord.gone), .warning)
    }
    detail.add(deviation)
  }
}
