import PlanDomain

extension Model {
  /// Whether the screen shows how long a meeting lasts, so that each minute is to be told.
  public var needsClock: Bool {
    switch navigation.current.kind {
    case .walkthrough, .speaker: !state.openMeetings.isEmpty
    default: false
    }
  }
}
