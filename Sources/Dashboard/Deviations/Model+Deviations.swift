import PlanDomain

extension Model {
  /// Offers to open a deviation where an activity has become *deviating* without one (rule 2).
  mutating func offerDeviation(after intent: Intent?) {
    guard prompt == nil, case .assess(let id, .deviating) = intent,
      picture.activity(id)?.openDeviations.isEmpty ?? false
    else { return }
    prompt = .menu(.offer(id, Context(model: self)))
  }

  /// Another day: what is overdue since then may be a deviation.
  mutating func beginDay(_ day: CalendarDate) {
    let before = Set(picture.activities.filter(\.isOverdue).map(\.id))
    setting.today = day
    redrawPicture()
    let new = picture.activities.filter { picture in
      picture.isOverdue && !before.contains(picture.id) && picture.openDeviations.isEmpty
    }
    guard !new.isEmpty else { return }
    let codes = new.map(\.id.rawValue).joined(separator: ", ")
    reply = Reply(text: DeviationWord.newlyOverdue(codes).worded(in: language), kind: .news)
  }
}
