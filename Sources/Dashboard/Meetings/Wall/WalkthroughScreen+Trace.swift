import Cells
import PlanDomain

extension WalkthroughScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.id] = step.code
    trace[.meeting] = meeting.map { "\($0)" }
    let told = answers.map { "\($0.key)\($0.value.rawValue)" }.sorted().joined(separator: " ")
    trace[.value] = told.isEmpty ? nil : told
    (trace[.at], trace[.top]) = (mark.isLost ? nil : "\(mark.place)", "\(top)")
  }

  init?(_ trace: Trace, _ context: Context) {
    let meeting = trace.find(.meeting, context, as: MeetingID.self)
    let steps = WalkthroughStep.all(context.following(meeting))
    guard let step = steps.first(where: { $0.code == trace[.id] }) else { return nil }
    self.init(at: step, of: meeting)
    for word in (trace[.value] ?? "").split(separator: " ") {
      guard let answer = word.last.flatMap({ ProposalField.Answer(rawValue: String($0)) }),
        let proposal = FactID(String(word.dropLast()))
      else { continue }
      answers[proposal] = answer
    }
    if let place = trace.number(.at) { mark.move(to: place) }
    top = trace.number(.top) ?? 0
  }
}
