import PlanDomain

extension Model {
  /// Why an action cannot be performed on a screen now, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, on screen: Screen) -> String? {
    let context = Context(model: self)
    guard action.section == .change, screen.content.intent(of: action, context) != nil else {
      return reasonAgainstShared(action, on: screen)
    }
    return setting.readOnlyReason ?? screen.content.reasonAgainst(action, context)
  }

  /// The same, of what means the same on every screen.
  private func reasonAgainstShared(_ action: Action, on screen: Screen) -> String? {
    switch action {
    case .setProgress, .report, .assess, .openDeviation, .settleConflict:
      setting.readOnlyReason ?? reasonAgainstChange(action, on: screen).map(worded)
    case .add, .edit, .carryOut, .park, .escalate, .close, .reopen, .better, .unchanged, .worse,
      .reviewWithNote, .beginMeeting, .endMeeting, .takeBack, .noteItem, .approve,
      .freezeReport, .approveReport, .deliverReport, .answerReport, .prepareProposal,
      .adoptEdition, .takeSeat, .leaveSeat:
      setting.readOnlyReason ?? reasonAgainstRegisterChange(action, on: screen)
    // Going on as a new writer is what helps where nothing can be saved.
    case .mendFile where setting.isAsOf: setting.readOnlyReason ?? worded(.readOnly)
    case .mendFile, .since, .minutes: screen.content.reasonAgainst(action, Context(model: self))
    case .chooseOwner: state.plan.owners.count > 1 ? nil : worded(.onePlan)
    case .filterRows where screen.kind == .decisions: nil
    case .filterRows:
      picture.deviations.isEmpty ? DeviationWord.noDeviationSelected.worded(in: language) : nil
    case .skip, .unskip:
      screen.content.selectedDeviation == nil && action == .skip
        ? DeviationWord.nothingToReview.worded(in: language) : nil
    case .open: screen.content.reasonAgainstOpening(in: language)
    case .undoEntry: setting.readOnlyReason ?? reasonAgainstUndo(of: screen.content.selectedEntry)
    case .undo: setting.readOnlyReason ?? undoWords
    case .redo: setting.readOnlyReason ?? (canRedo ? nil : worded(.nothingToRedo))
    case .nextMatch, .previousMatch: screen.content.query == nil ? worded(.nothingSought) : nil
    default: nil
    }
  }

  private var undoWords: String? {
    guard let undoObstacle else { return nil }
    return undoObstacle == .nothingToUndo
      ? worded(.nothingToUndo) : undoObstacle.worded(in: language)
  }

  private func reasonAgainstChange(_ action: Action, on screen: Screen) -> Phrase? {
    switch (action, screen.content.item) {
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

  /// The disagreement that is settled on a screen: the selected one, else the first of what is.
  func conflict(on screen: Screen) -> RegisterKey? {
    if let key = screen.content.selectedConflict { return key }
    if let id = screen.content.selectedDeviation {
      return picture.deviation(id)?.deviation.conflicts.first
    }
    return screen.content.item.flatMap { conflicts(of: $0).first }
  }

  private func reasonAgainstUndo(of id: EntryID?) -> String? {
    guard let id, let entry = state.entry(id) else {
      return HistoryWord.nothingToUndoHere.worded(in: language)
    }
    return state.obstacle(toUndoing: entry)?.worded(in: language)
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
