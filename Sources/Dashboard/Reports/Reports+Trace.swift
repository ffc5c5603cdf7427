import PlanDomain

extension ReportsScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection?.traced
    trace.set(cursor)
    trace[.query] = query
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor(marking: trace.report(.row, context))
    filter(by: trace[.query])
  }
}

extension ReportScreen: Restorable {
  func leave(_ trace: inout Trace) {
    (trace[.id], trace.cursor) = (request.traced, cursor)
    trace[.query] = query
  }

  init?(_ trace: Trace, _ context: Context) {
    guard let request = trace.report(.id, context) else { return nil }
    self.init(of: request)
    cursor = trace.cursor
    filter(by: trace[.query])
  }
}

extension Trace {
  /// A report that can be read.
  fileprivate func report(_ key: Key, _ context: Context) -> ReportRequest? {
    let name = self[key]
    return name.flatMap { name in ReportRequest.all(context).first { $0.traced == name } }
  }
}

extension ReportRequest {
  fileprivate var traced: String {
    switch self {
    case .period(let kind, let cutOff): "\(kind.rawValue):\(cutOff)"
    case .frozen(let id): "frozen:\(id)"
    case .since: "since"
    case .agenda: "agenda"
    }
  }
}
