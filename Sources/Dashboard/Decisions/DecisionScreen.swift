import Cells
import PlanDomain

/// One decision over the whole screen: its text, who carries it out, and what has become of it.
struct DecisionScreen: DetailScreen {
  static let kind = Screen.Kind.decision

  let decision: DecisionID
  var cursor = LineCursor()

  var selectedConflict: RegisterKey? { nil }

  func opened(_ context: Context) -> Screen? {
    let concerns = context.state.decision(decision)?.concerns ?? []
    return concerns.lazy.compactMap { Screen.showing($0, context) }.first
  }

  func intent(of action: Action, _ context: Context) -> Intent? { .changing(decision, action) }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: decision)
  }

  func heading(_ context: Context) -> String {
    path([context.worded(DecisionWord.section), context.state.code(of: .decision(decision))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let decision = context.state.decision(decision) else {
      return detail.add(context.worded(DecisionWord.gone), .warning)
    }
    detail.add(decision)
  }
}
