import Cells
import PlanDomain

/// The agreement as it was adopted: read only.
struct AgreementScreen: ScreenContent {
  static let kind = Screen.Kind.agreement

  private(set) var cursor = ListCursor()

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back, .fold: return .back
    case .nextPane, .previousPane: moveToHeading(action == .nextPane ? 1 : -1, context)
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  /// Goes to the next heading, or to the one before.
  private mutating func moveToHeading(_ step: Int, _ context: Context) {
    let headings = lines(context).enumerated().filter(\.element.isHeading).map(\.offset)
    let next =
      step > 0
      ? headings.first { $0 > cursor.place } : headings.last { $0 < cursor.place }
    if let next { cursor.bringToTop(next) } else if step < 0 { cursor.move(to: 0) }
  }

  mutating func settle(_ context: Context) {
    cursor.settle(lines(context).count, in: context.body.rows - 1)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(context.worded(AgreementWord.agreement), in: parts[0], hasFocus: true)
    cursor.draw(lines(context), into: &frame, parts[1], hasFocus: true)
  }

  private func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    detail.addAgreement()
    return detail.lines
  }
}
