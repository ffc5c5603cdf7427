import Cells
import PlanDomain

extension Model {
  /// Begins a change of a deviation: opens a form, a menu, a text, or sends it at once.
  mutating func beginChange(_ action: Action, of id: DeviationID) -> [Command] {
    guard let intent = intent(of: action, id) else {
      if action == .reviewWithNote { prompt = .menu(.verdicts(id, reviewedMonth, Context(model: self))) }
      return []
    }
    return begin(Composition(intent, showing: state))
  }

  private func intent(of action: Action, _ id: DeviationID) -> Intent? {
    switch action {
    case .edit: .openForm(.editDeviation(id))
    case .close: .openForm(.closeDeviation(id))
    case .reopen: .reopen(id)
    case .escalate: picture.deviation(id)?.deviation.level.next.map { .escalate(id, $0) }
    case .better: .review(id, reviewedMonth, .better, asksWhy: false)
    case .unchanged: .review(id, reviewedMonth, .unchanged, asksWhy: false)
    case .worse: .review(id, reviewedMonth, .worse, asksWhy: true)
    default: nil
    }
  }

  /// The month that the screen in front reviews.
  private var reviewedMonth: CalendarMonth {
    navigation.current.as(ReviewScreen.self)?.month ?? picture.date.month
  }

  /// Offers to open a deviation where an activity has become *deviating* without one (rule 2).
  mutating func offerDeviation(after intent: Intent?) {
    guard prompt == nil, case .assess(let id, .deviating) = intent,
      picture.activity(id)?.openDeviations.isEmpty ?? false
    else { return }
    prompt = .menu(.offer(id, Context(model: self)))
  }
}
