import PlanDomain

extension Model {
  /// Why an action cannot be performed on a screen now, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, on screen: Screen) -> String? {
    switch action {
    case .setProgress, .report, .assess, .settleConflict:
      setting.readOnlyReason ?? reasonAgainstChange(action, of: screen.item).map(worded)
    case .undo: setting.readOnlyReason ?? (canUndo ? nil : worded(.nothingToUndo))
    case .redo: setting.readOnlyReason ?? (canRedo ? nil : worded(.nothingToRedo))
    case .nextMatch, .previousMatch: screen.query == nil ? worded(.nothingSought) : nil
    default: nil
    }
  }

  private func reasonAgainstChange(_ action: Action, of item: Item?) -> Phrase? {
    switch (action, item) {
    case (_, nil): .nothingSelected
    case (.settleConflict, let item?): conflicts(of: item).isEmpty ? .noConflictHere : nil
    case (_, .activity?), (_, .contribution?): nil
    case (.assess, .goal?): nil
    case (.assess, _): .assessSubGoals
    default: .selectActivity
    }
  }

  /// What people disagree on about an item.
  func conflicts(of item: Item) -> [RegisterKey] {
    switch item {
    case .activity(let id), .contribution(let id, _): picture.activity(id)?.conflicts ?? []
    case .goal(let id):
      picture.goal(id)?.isInConflict == true ? [RegisterKey.attainment(id)] : []
    case .area: []
    }
  }
}
