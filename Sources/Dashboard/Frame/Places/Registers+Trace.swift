import Cells
import PlanDomain

extension DeviationsScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection.map { "\($0)" }
    trace.set(cursor)
    trace.set(.pane, pane == .pictures)
    filter.leave(&trace)
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init(filter: RegisterFilter(trace, context))
    cursor = trace.cursor(marking: trace.deviation(.row, context))
    pane = trace.isSet(.pane) ? .pictures : .list
  }
}

extension RegisterFilter {
  fileprivate func leave(_ trace: inout Trace) {
    trace[.query] = query
    for condition in conditions {
      switch condition {
      case .open: trace[.standing] = "open"
      case .unreviewed: trace.set(.unreviewed, true)
      case .overdue: trace.set(.overdue, true)
      case .ofFunction(let value): trace[.function] = value
      case .ofParty(let id): trace[.party] = id.rawValue
      case .ofArea(let id): trace[.goal] = id.rawValue
      case .ofLevel(let value): trace[.level] = value.rawValue
      case .function, .party, .area, .level, .owner, .everything: break
      }
    }
  }

  fileprivate init(_ trace: Trace, _ context: Context) {
    let choices: [FilterChoice?] = [
      trace.isSet(.standing) ? .open : nil, trace.isSet(.unreviewed) ? .unreviewed : nil,
      trace.isSet(.overdue) ? .overdue : nil, trace[.function].map(FilterChoice.ofFunction),
      trace[.party].flatMap { PartyID($0) }.map(FilterChoice.ofParty),
      trace.goal(.goal, context).map(FilterChoice.ofArea),
      trace[.level].flatMap { DeviationLevel(rawValue: $0) }.map(FilterChoice.ofLevel),
    ]
    self.init()
    for choice in choices.compactMap(\.self) { toggle(choice, context.month) }
    query = trace[.query]
  }
}

extension DecisionsScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection.map { "\($0)" }
    trace.set(cursor)
    filter.leave(&trace)
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    filter = DecisionFilter(trace)
    cursor = trace.cursor(marking: trace.decision(.row, context))
  }
}

extension DecisionFilter {
  private static let standings: [String: DecisionCondition] = [
    "to-carry-out": .toCarryOut, "overdue": .overdue, "carried-out": .carriedOut,
  ]

  fileprivate func leave(_ trace: inout Trace) {
    trace[.standing] = DecisionFilter.standings.first { $0.value == standing }?.key
    (trace[.function], trace[.year]) = (function, year.map { "\($0)" })
    trace[.query] = query
  }

  fileprivate init(_ trace: Trace) {
    let conditions: [DecisionCondition?] = [
      trace[.standing].flatMap { DecisionFilter.standings[$0] },
      trace[.function].map(DecisionCondition.ofFunction),
      trace.number(.year).map(DecisionCondition.ofYear),
    ]
    self.init()
    for condition in conditions.compactMap(\.self) { toggle(condition) }
    query = trace[.query]
  }
}

extension MeetingsScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection.map { "\($0)" }
    trace.set(cursor)
    trace[.query] = query
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor(marking: trace.meeting(.row, context))
    filter(by: trace[.query])
  }
}

extension HistoryScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection.map { "\($0)" }
    trace.set(cursor)
    trace[.query] = query
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor(marking: trace.entry(.row, context))
    filter(by: trace[.query])
  }
}

extension IndicatorsScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.row] = selection?.rawValue
    trace.set(cursor)
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor(marking: trace.indicator(.row, context))
  }
}

extension ConflictsScreen: Restorable {
  func leave(_ trace: inout Trace) { trace.set(cursor) }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor()
  }
}
