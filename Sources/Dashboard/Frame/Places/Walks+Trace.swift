import Cells
import PlanDomain

extension WalkthroughScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.id] = step.code
    trace[.meeting] = meeting.map { "\($0)" }
    (trace[.at], trace[.top]) = (mark.isLost ? nil : "\(mark.place)", "\(window.first)")
  }

  init?(_ trace: Trace, _ context: Context) {
    let meeting = trace.find(.meeting, context, as: MeetingID.self)
    let steps = WalkthroughStep.all(context.following(meeting))
    guard let step = steps.first(where: { $0.code == trace[.id] }) else { return nil }
    self.init(at: step, of: meeting)
    if let place = trace.number(.at) { mark.move(to: place) }
    window = ScrollWindow(first: trace.number(.top) ?? 0)
  }
}

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

extension ScheduleScreen: Restorable {
  private static let panes: [(pane: Pane, name: String, at: Trace.Key, top: Trace.Key)] = [
    (.wheel, "wheel", .at, .top), (.timeline, "timeline", .second, .secondTop),
    (.reporting, "reporting", .detail, .detailTop),
  ]

  func leave(_ trace: inout Trace) {
    trace[.pane] = ScheduleScreen.panes.first { $0.pane == pane }?.name
    for known in ScheduleScreen.panes {
      if let cursor = cursors[known.pane] { trace.set(cursor, known.at, known.top) }
    }
    trace[.month] = timeline.first.map { "\($0)" }
    trace.set(.close, timeline.isClose)
  }

  init?(_ trace: Trace, _ context: Context) {
    self.init()
    for known in ScheduleScreen.panes where trace.isSet(known.at) {
      cursors[known.pane] = trace.cursor(marking: nil, known.at, known.top)
    }
    pane = ScheduleScreen.panes.first { $0.name == trace[.pane] }?.pane ?? .wheel
    isPlaced = cursors[.wheel] != nil
    if trace.isSet(.close) { timeline.zoom() }
    timeline.first = trace[.month].flatMap { CalendarMonth($0) }
  }
}

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
