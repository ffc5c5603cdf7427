import PlanDomain

extension WalkthroughWord {
  var english: String {
    switch self {
    case .heading(let meeting, let place, let count):
      ["Walkthrough", meeting, "\(place) of \(count)"].compactMap(\.self)
        .joined(separator: " \u{B7} ")
    case .agenda: "Agenda"
    case .judgement: "The council\u{2019}s judgement"
    case .noActivities: "No activity serves the goal."
    case .until(let date): "until \(date)"
    case .deviating(let count): "\(count) deviating"
    case .atRisk(let count): "\(count) at risk"
    case .toDecide: "To decide"
    case .nothingToDecide: "No proposal waits for a decision."
    case .due: "Coming up"
    case .closing: "Closing"
    case .deviations: "Deviations"
    case .noDeviations: "No open deviations."
    case .openDeviations(let count, let left): "\(count) open, \(left) not reviewed this month"
    case .age(1): "open 1 day"
    case .age(let days): "open \(days) days"
    case .attentionLeft(0): "Nothing needs attention."
    case .attentionLeft(let count): "\(count) things need attention before the next meeting."
    case .chooseStep: "Go to"
    case .opening: "Opening"
    }
  }
}
