import PlanDomain

extension ActivityScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = (activity.rawValue, cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.activity(.id, context) else { return nil }
    self.init(activity: id)
    cursor = trace.cursor
  }
}

extension DeviationScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = ("\(deviation)", cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.deviation(.id, context) else { return nil }
    self.init(deviation: id)
    cursor = trace.cursor
  }
}

extension DecisionScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = ("\(decision)", cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.decision(.id, context) else { return nil }
    self.init(decision: id, cursor: trace.cursor)
  }
}

extension EntryScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = ("\(entry)", cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.entry(.id, context) else { return nil }
    self.init(entry: id, cursor: trace.cursor)
  }
}

extension IndicatorScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = (indicator.rawValue, cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.indicator(.id, context) else { return nil }
    self.init(indicator: id)
    cursor = trace.cursor
  }
}

extension MeetingScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = ("\(meeting)", cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.meeting(.id, context) else { return nil }
    self.init(meeting: id)
    cursor = trace.cursor
  }
}

extension MinutesScreen: Restorable {
  func leave(_ trace: inout Trace) { (trace[.id], trace.cursor) = ("\(meeting)", cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let id = trace.meeting(.id, context) else { return nil }
    self.init(meeting: id)
    cursor = trace.cursor
  }
}

extension SinceScreen: Restorable {
  func leave(_ trace: inout Trace) {
    (trace[.id], trace.cursor) = (meeting.map { "\($0)" }, cursor)
  }

  init?(_ trace: Trace, _ context: Context) {
    let id = trace.meeting(.id, context)
    guard id != nil || !trace.isSet(.id) else { return nil }
    self.init(from: id)
    cursor = trace.cursor
  }
}

extension AgreementScreen: Restorable {
  func leave(_ trace: inout Trace) { trace.cursor = cursor }

  init?(_ trace: Trace, _ context: Context) { self.init(cursor: trace.cursor) }
}

extension VerificationScreen: Restorable {
  func leave(_ trace: inout Trace) { trace.cursor = cursor }

  init?(_ trace: Trace, _ context: Context) { self.init(cursor: trace.cursor) }
}

extension LawScreen: Restorable {
  func leave(_ trace: inout Trace) { trace.cursor = cursor }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    cursor = trace.cursor
  }
}
