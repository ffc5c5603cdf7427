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
