import PlanDomain

/// The agreement as it was adopted: read only.
struct AgreementScreen: DetailScreen {
  static let kind = Screen.Kind.agreement

  var cursor = ListCursor()

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextPane, .previousPane:
      moveToHeading(action == .nextPane ? 1 : -1, context)
      return .none
    default: return move(action, context)
    }
  }

  /// Goes to the next heading, or to the one before.
  private mutating func moveToHeading(_ step: Int, _ context: Context) {
    let headings = lines(context).enumerated().filter(\.element.isHeading).map(\.offset)
    let next =
      step > 0
      ? headings.first { $0 > cursor.place } : headings.last { $0 < cursor.place }
    if let next { cursor.bringToTop(next) } else if step < 0 { cursor.move(to: 0) }
  }

  func heading(_ context: Context) -> String { context.worded(AgreementWord.agreement) }

  func describe(_ detail: inout Detail, _ context: Context) { detail.addAgreement() }
}
