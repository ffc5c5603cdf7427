import PlanDomain

extension Context {
  /// What a key means where the screen has no answer of its own.
  func sharedMeaning(of action: Action, on screen: Screen) -> Meaning {
    switch action {
    case .setProgress, .assess, .report, .openDeviation: meaning(of: action, screen.content.item)
    case .settleConflict:
      conflict(on: screen).map { key in Meaning.choose(.settling(key, self)) }
        ?? .notNow(worded(.noConflictHere))
    case .undo: .begin(.undo).unless(undoWords)
    case .redo: .begin(.redo).unless(canRedo ? nil : worded(.nothingToRedo))
    case .undoEntry: meaning(ofUndoing: screen.content.selectedEntry)
    // What only some screens have, they answer for.
    case .add, .edit, .carryOut, .park, .escalate, .close, .reopen, .better, .unchanged, .worse,
      .reviewWithNote, .beginMeeting, .endMeeting, .takeBack, .noteItem, .approve, .freezeReport,
      .approveReport, .deliverReport, .answerReport, .prepareProposal, .adoptEdition, .takeSeat,
      .leaveSeat, .mendFile, .affirm, .deny, .judge, .minutes, .sortRows, .choose, .chooseAll,
      .chooseMonth, .jump:
      .notNow(worded(.nothingSelected))
    case .filterRows: .choose(.selections(self))
    case .view: .choose(.view(self))
    case .review: .open(Screen(review(at: screen.content.selectedDeviation)))
    case .chooseOwner:
      .choose(.owners(self)).unless(state.plan.owners.count > 1 ? nil : worded(.onePlan))
    case .since: .open(Screen(SinceScreen(screen.content.selectedMeeting)))
    case .followMeeting where state.openMeetings.allSatisfy { $0.id == meeting?.id }:
      .notNow(worded(WallWord.noOtherMeeting))
    case .walkthrough, .followMeeting:
      .does {
        let open = state.openMeetings
        guard open.count > 1 else { return .walk(through: open.first?.id) }
        return .ask(.menu(.meetings(self) { .walk(through: $0) }))
      }
    case .lookBack:
      Meaning.does { .step(-1) }.unless(canLookBack() ? nil : worded(LookbackWord.noEarlier))
    case .lookForward: .does { .step(1) }
    case .lookAt: .does { .chooseDay }
    case .copy: .choose(.copying(self))
    case .save:
      .choose(.saving(self))
        .unless(screen.content.report(self) == nil ? worded(HandoutWord.nothingToSave) : nil)
    case .chooseTheme: .choose(.themes(self))
    case .switchMouse:
      .does {
        var wanted = preferences
        wanted.takesMouse.toggle()
        return .prefer(wanted)
      }
    case .help: .open(Screen(HelpScreen(subject: screen.kind)))
    case .find: .does { .find(in: nil) }
    case .palette: .does { .ask(.palette(Palette(self))) }
    case .nextMatch, .previousMatch:
      Meaning.moves.unless(screen.content.query == nil ? worded(.nothingSought) : nil)
    case .overview:
      Meaning.does { .home }.unless(screen.kind == .overview ? worded(.isOverview) : nil)
    case .quit, .redraw, .saved, .interrupt, .suspend: .does { .program(action) }
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .open, .unfold, .fold,
      .back, .focusArea, .nextPane, .previousPane, .skip, .unskip, .nextStep, .previousStep,
      .earlier, .later, .earlierYear, .laterYear, .zoom:
      .moves
    }
  }

  /// What a key means for something in the plan.
  func meaning(of action: Action, _ item: Item?) -> Meaning {
    switch (action, item) {
    case (_, nil): .notNow(worded(.nothingSelected))
    case (.setProgress, let item?) where item.activity != nil:
      .does { Menu.progress(of: item, self).map { .ask(.menu($0)) } ?? .none }
    case (.assess, .activity(let id)?), (.assess, .contribution(let id, _)?):
      .choose(.assessment(of: id, self))
    case (.assess, .goal(let id)?): .choose(.attainment(of: id, self))
    case (.assess, .area?): .notNow(worded(.assessSubGoals))
    case (_, let item?):
      item.activity.map { id in
        Meaning.begin(action == .openDeviation ? .openForm(.newDeviation(id)) : .report(id))
      } ?? .notNow(worded(.selectActivity))
    }
  }

  /// The disagreement that is settled on a screen: the selected one, else the first of what is.
  private func conflict(on screen: Screen) -> RegisterKey? {
    if let key = screen.content.selectedConflict { return key }
    if let id = screen.content.selectedDeviation {
      return picture.deviation(id)?.deviation.conflicts.first
    }
    switch screen.content.item {
    case .activity(let id), .contribution(let id, _): return picture.activity(id)?.conflicts.first
    case .goal(let id): return picture.goal(id)?.isInConflict == true ? .attainment(id) : nil
    case .area, nil: return nil
    }
  }

  private var undoWords: String? {
    undoObstacle.map { $0 == .nothingToUndo ? worded(.nothingToUndo) : $0.worded(in: language) }
  }

  /// Undoing an entry of the history; for another's, room is given to say why.
  private func meaning(ofUndoing id: EntryID?) -> Meaning {
    guard let id, let entry = state.entry(id) else {
      return .notNow(worded(HistoryWord.nothingToUndoHere))
    }
    return .begin(.undoEntry(id, asksWhy: entry.writer != writer))
      .unless(state.obstacle(toUndoing: entry)?.worded(in: language))
  }

  /// The review of this month, at a deviation where that is to be reviewed.
  private func review(at id: DeviationID?) -> ReviewScreen {
    let isLeft = id.flatMap(picture.deviation)?.isUnreviewed(in: month) ?? false
    return ReviewScreen(month: month, at: isLeft ? id : nil)
  }
}
