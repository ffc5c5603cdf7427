import Cells
import PlanDomain

extension HelpScreen: Restorable {
  func leave(_ trace: inout Trace) {
    (trace[.about], trace[.query]) = ("\(subject)", query)
    (trace[.at], trace[.top]) = ("\(mark.place)", "\(window.first)")
  }

  init?(_ trace: Trace, _ context: Context) {
    let kinds = Screen.Kind.allCases
    guard let subject = kinds.first(where: { "\($0)" == trace[.about] }) else { return nil }
    self.init(subject: subject)
    query = trace[.query]
    mark.move(to: trace.number(.at) ?? 0)
    window = ScrollWindow(first: trace.number(.top) ?? 0)
  }
}
