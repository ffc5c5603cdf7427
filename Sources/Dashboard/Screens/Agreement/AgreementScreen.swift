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

  func heading(_ context: Context) -> String { context.worded(AgreementWord.agreement) }

  func describe(_ detail: inout Detail, _ context: Context) { detail.addAgreement() }
}
