import Cells
import PlanDomain

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
