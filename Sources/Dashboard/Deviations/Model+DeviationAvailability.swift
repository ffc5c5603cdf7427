import PlanDomain

extension Model {
  /// Why what is selected in a register cannot be changed in a way, in words.
  func reasonAgainstRegisterChange(_ action: Action, on screen: Screen) -> String? {
    switch screen.kind {
    case .deviations, .deviation, .review: reasonAgainstDeviationChange(action, on: screen)
    default: screen.content.reasonAgainst(action, Context(model: self))
    }
  }

  /// Why a deviation cannot be changed in a way, in words; `nil` when it can.
  private func reasonAgainstDeviationChange(_ action: Action, on screen: Screen) -> String? {
    if action == .add { return state.activities.isEmpty ? worded(.noActivities) : nil }
    let target = screen.content.deviation(for: action)
    guard let deviation = target.flatMap(picture.deviation)?.deviation else {
      let isReview = screen.kind == .review
      let word: DeviationWord = isReview ? .nothingToReview : .noDeviationSelected
      return word.worded(in: language)
    }
    return refusal(of: action, deviation).map { $0.worded(in: language) }
  }

  private func refusal(of action: Action, _ deviation: Deviation) -> Refusal? {
    switch action {
    case .reopen: return deviation.isOpen ? .deviationIsOpen(deviation.code) : nil
    case .escalate where deviation.isOpen:
      return deviation.level.next == nil ? .notHigher(than: deviation.level) : nil
    case .escalate, .close, .edit:
      return deviation.isOpen ? nil : .deviationIsClosed(deviation.code)
    default: return nil
    }
  }
}
