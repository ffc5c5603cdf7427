import PlanDomain

extension Model {
  /// Why an action cannot be performed on a screen now, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, on screen: Screen) -> String? {
    switch action {
    case .setProgress, .report, .assess, .openDeviation, .settleConflict:
      setting.readOnlyReason ?? reasonAgainstChange(action, on: screen).map(worded)
    case .undoEntry: setting.readOnlyReason ?? reasonAgainstUndo(of: screen.entry)
    case .undo: setting.readOnlyReason ?? (canUndo ? nil : worded(.nothingToUndo))
    case .redo: setting.readOnlyReason ?? (canRedo ? nil : worded(.nothingToRedo))
    case .nextMatch, .previousMatch: screen.query == nil ? worded(.nothingSought) : nil
    default: nil
    }
  }

  private func reasonAgainstChange(_ action: Action, on screen: Screen) -> Phrase? {
    switch (action, screen.item) {
    case (.settleConflict, _) where screen.conflict != nil: nil
    case (_, nil): .nothingSelected
    case (.settleConflict, let item?): conflicts(of: item).isEmpty ? .noConflictHere : nil
    case (_, .activity?), (_, .contribution?): nil
    case (.assess, .goal?): nil
    case (.assess, _): .assessSubGoals
    default: .selectActivity
    }
  }

  private func reasonAgainstUndo(of id: EntryID?) -> String? {
    guard let id, let entry = state.entry(id) else {
      return HistoryWord.nothingToUndoHere.worded(in: language)
    }
    if !state.isInEffect(id) { return Refusal.alreadyUndone(id).worded(in: language) }
    return state.canBeUndone(entry) ? nil : Refusal.neverUndone(id).worded(in: language)
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
