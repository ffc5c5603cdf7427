import Cells
import PlanDomain
import PlanReports

/// One decision over the whole screen: its text, who carries it out, and what has become of it.
struct DecisionScreen: DetailScreen {
  static let kind = Screen.Kind.decision

  let decision: DecisionID
  var detail = DetailState()

  init(_ decision: DecisionID) {
    self.decision = decision
  }

  var thing: DecisionID { decision }

  func opened(_ context: Context) -> Screen? {
    let concerns = context.state.decision(decision)?.concerns ?? []
    return concerns.lazy.compactMap { Screen.showing($0, context) }.first
  }

  func report(_ context: Context) -> (any Report)? {
    DecisionReport(decision, from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    context.meaning(of: action, ofDecision: decision)
  }

  func heading(_ context: Context) -> String {
    path([context.worded(DecisionWord.section), context.state.code(of: .decision(decision))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let decision = context.state.decision(decision) else {
      return detail.add(context.worded(DecisionWord.gone), .warning)
    }
    let sheet = context.sheet(of: decision)
    detail.add(sheet.title, .plain.bold)
    detail.addSheet(sheet)
    detail.addHistory(of: .decision(decision.id))
  }
}
