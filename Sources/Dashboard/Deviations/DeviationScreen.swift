import Cells
import PlanDomain
import PlanReports

/// One deviation over the whole screen: its activity, what is said about it, and its reviews.
struct DeviationScreen: DetailScreen {
  static let kind = Screen.Kind.deviation

  let deviation: DeviationID
  var detail = DetailState()

  init(_ deviation: DeviationID) {
    self.deviation = deviation
  }

  var thing: DeviationID { deviation }
  var selectedDeviation: DeviationID? { deviation }

  /// What the cursor stands on, elsewhere the activity.
  func opened(_ context: Context) -> Screen? {
    let activity = context.picture.deviation(deviation)?.deviation.activity
    return (marked?.target ?? activity.map(Subject.activity)).flatMap {
      Screen.showing($0, context)
    }
  }

  func report(_ context: Context) -> (any Report)? {
    DeviationReport(deviation, from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    context.meaning(of: action, ofDeviation: deviation)
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
    let sheet = context.sheet(of: deviation)
    detail.addTitle(of: sheet)
    detail.addSheet(sheet)
    detail.addHistory(of: .deviation(deviation.id))
  }
}
