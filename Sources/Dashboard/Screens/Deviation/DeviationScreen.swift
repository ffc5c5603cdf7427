import Cells
import PlanDomain

/// One deviation over the whole screen: its activity, what is said about it, and its reviews.
struct DeviationScreen: ScreenContent {
  static let kind = Screen.Kind.deviation

  let deviation: DeviationID
  private(set) var cursor = ListCursor()

  init(deviation: DeviationID) {
    self.deviation = deviation
  }

  var selectedDeviation: DeviationID? { deviation }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open:
      guard let activity = context.picture.deviation(deviation)?.deviation.activity else {
        return .none
      }
      return Screen.showing(.activity(activity), context).map { .open($0) } ?? .none
    case .back, .fold: return .back
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    cursor.settle(lines(context).count, in: context.body.rows - 1)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(heading(context), in: parts[0], hasFocus: true)
    cursor.draw(lines(context), into: &frame, parts[1], hasFocus: true)
  }

  /// The way here: area, sub-goal, activity, deviation.
  private func heading(_ context: Context) -> String {
    guard let deviation = context.picture.deviation(deviation)?.deviation else {
      return context.worded(DeviationWord.gone)
    }
    let plan = context.state.plan
    let goal = context.picture.activity(deviation.activity)?.activity.serves.first
    let goalName = goal.flatMap(plan.subGoal).map {
      "\(plan.agreement.levels.subGoal?.one ?? "") \($0.number)"
    }
    let names = [goalName, deviation.activity.rawValue, deviation.code]
    return names.compactMap(\.self).joined(separator: " \(Symbols.unicode.selected.string) ")
  }

  private func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    guard let deviation = context.picture.deviation(deviation) else {
      detail.add(context.worded(DeviationWord.gone), .warning)
      return detail.lines
    }
    detail.add(deviation)
    return detail.lines
  }
}
