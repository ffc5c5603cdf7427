import Cells
import PlanDomain

/// One activity over the whole screen, with its history.
struct ActivityScreen: ScreenContent {
  static let kind = Screen.Kind.activity

  let activity: ActivityID
  private(set) var cursor = ListCursor()
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

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back, .fold: return .back
    case .open: return deviation.map { .open(DeviationScreen(deviation: $0)) } ?? .none
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    cursor.settle(lines.count, in: context.body.rows - 1)
    deviation = lines.indices.contains(cursor.place) ? lines[cursor.place].deviation : nil
    let party = lines.indices.contains(cursor.place) ? lines[cursor.place].party : nil
    let isKnown = context.picture.activity(activity) != nil
    item = isKnown ? party.map { .contribution(activity, $0) } ?? .activity(activity) : nil
  }

  func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    guard context.picture.activity(activity) != nil else {
      detail.add(context.worded(.activityGone(activity.rawValue)), .warning)
      return detail.lines
    }
    detail.add(activity: activity, withLatestNotes: false)
    detail.addHistory(of: .activity(activity))
    return detail.lines
  }
}
