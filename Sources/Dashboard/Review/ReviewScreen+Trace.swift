import Cells
import PlanDomain

extension ReviewScreen: Restorable {
  func leave(_ trace: inout Trace) {
    (trace[.month], trace[.id]) = ("\(month)", current.map { "\($0)" })
    trace[.skipped] = skipped.isEmpty ? nil : skipped.map { "\($0)" }.joined(separator: ",")
    trace.cursor = cursor
  }

  init?(_ trace: Trace, _ context: Context) {
    guard let month = trace[.month].flatMap({ CalendarMonth($0) }) else { return nil }
    self.init(month: month, at: trace.find(.id, context, as: DeviationID.self))
    skipped = (trace[.skipped] ?? "").split(separator: ",").compactMap { text in
      FactID(text).map { DeviationID($0) }
    }
    cursor = trace.cursor
  }
}
