import PlanDomain

extension Model {
  /// Why an action cannot be performed on a screen now, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, on screen: Screen) -> String? {
    switch action {
    case .setProgress, .report, .assess, .openDeviation, .settleConflict:
      setting.readOnlyReason ?? reasonAgainstChange(action, on: screen).map(worded)
    case .add, .edit, .escalate, .close, .reopen, .better, .unchanged, .worse, .reviewWithNote:
      setting.readOnlyReason ?? reasonAgainstDeviationChange(action, on: screen)
    case .filterRows:
      picture.deviations.isEmpty ? DeviationWord.noDeviationSelected.worded(in: language) : nil
    case .skip, .unskip:
      screen.deviation == nil && action == .skip
        ? DeviationWord.nothingToReview.worded(in: language) : nil
    case .open: reasonAgainstOpening(on: screen)
    case .undoEntry: setting.readOnlyReason ?? reasonAgainstUndo(of: screen.entry)
    case .undo: setting.readOnlyReason ?? (canUndo ? nil : worded(.nothingToUndo))
    case .redo: setting.readOnlyReason ?? (canRedo ? nil : worded(.nothingToRedo))
    case .nextMatch, .previousMatch: screen.query == nil ? worded(.nothingSought) : nil
    default: nil
    }
  }

  private func reasonAgainstChange(_ action: Action, on screen: Screen) -> Phrase? {
    switch (action, screen.item) {
    case (.settleConflict, _) where conflict(on: screen) != nil: nil
    case (.settleConflict, nil): .noConflictHere
    case (_, nil): .nothingSelected
    case (.settleConflict, _): .noConflictHere
    case (_, .activity?), (_, .contribution?): nil
    case (.assess, .goal?): nil
    case (.assess, _): .assessSubGoals
    default: .selectActivity
    }
  }

  /// On an activity Enter opens a deviation, and on the summary of a review what was skipped.
  private func reasonAgainstOpening(on screen: Screen) -> String? {
    switch screen {
    case .activity(let screen) where screen.deviation == nil:
      DeviationWord.noDeviationSelected.worded(in: language)
    case .deviations(let screen) where screen.selection == nil:
      DeviationWord.noDeviationSelected.worded(in: language)
    case .review(let screen) where screen.current == nil && screen.skipped.isEmpty:
      DeviationWord.nothingToReview.worded(in: language)
    default: nil
    }
  }

  /// The disagreement that is settled on a screen: the selected one, else the first of what is.
  func conflict(on screen: Screen) -> RegisterKey? {
    if let key = screen.conflict { return key }
    if let id = screen.deviation { return picture.deviation(id)?.deviation.conflicts.first }
    return screen.item.flatMap { conflicts(of: $0).first }
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
