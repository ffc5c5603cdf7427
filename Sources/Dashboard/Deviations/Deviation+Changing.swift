import PlanDomain

extension Context {
  /// What a key means for a deviation, reviewed for a month; `nil` for a key that has nothing to do with
  /// deviations.
  func meaning(
    of action: Action, ofDeviation id: DeviationID?, in month: CalendarMonth? = nil,
    orElse none: DeviationWord = .noDeviationSelected
  ) -> Meaning? {
    guard action.isOfDeviation else { return nil }
    guard let deviation = id.flatMap(picture.deviation)?.deviation else {
      return .notNow(worded(none))
    }
    let (id, month) = (deviation.id, month ?? self.month)
    let closed = deviation.isOpen ? nil : Refusal.deviationIsClosed(deviation.code)
    switch action {
    case .edit: return refused(closed) ?? .begin(.openForm(.editDeviation(id)))
    case .close: return refused(closed) ?? .begin(.openForm(.closeDeviation(id)))
    case .reopen:
      return refused(deviation.isOpen ? .deviationIsOpen(deviation.code) : nil)
        ?? .begin(.reopen(id))
    case .escalate:
      guard let next = deviation.level.next else {
        return refused(closed ?? .notHigher(than: deviation.level))
      }
      return refused(closed) ?? .begin(.escalate(id, next))
    case .better: return .begin(.review(id, month, .better, asksWhy: false))
    case .unchanged: return .begin(.review(id, month, .unchanged, asksWhy: false))
    case .worse: return .begin(.review(id, month, .worse, asksWhy: true))
    case .reviewWithNote: return .choose(.verdicts(id, month, self))
    default: return nil
    }
  }

  private func refused(_ refusal: Refusal?) -> Meaning? {
    refusal.map { .notNow($0.worded(in: language)) }
  }
}

extension Action {
  fileprivate var isOfDeviation: Bool {
    switch self {
    case .edit, .close, .reopen, .escalate, .better, .unchanged, .worse, .reviewWithNote: true
    default: false
    }
  }
}
