/// Something that a key does.
enum Action: CaseIterable, Hashable, Sendable {
  case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast
  case open, unfold, fold, back, quit
  case focusArea, overview, view, nextPane, previousPane
  case setProgress, assess, report, openDeviation, settleConflict, undo, undoEntry, redo
  case add, edit, carryOut, park, escalate, close, reopen, better, unchanged, worse, reviewWithNote
  case beginMeeting, endMeeting, takeBack, noteItem, approve
  case freezeReport, approveReport, deliverReport, answerReport, prepareProposal,
    adoptEdition, takeSeat, leaveSeat, mendFile
  case since, minutes, review, skip, unskip, filterRows, chooseOwner, chooseMonth
  case sortRows, choose, chooseAll
  case walkthrough, followMeeting, nextStep, previousStep, jump
  case affirm, deny, judge
  case lookBack, lookForward, lookAt
  case earlier, later, earlierYear, laterYear, zoom
  case find, nextMatch, previousMatch, palette
  case copy, save
  case chooseTheme, switchMouse
  case help, redraw, saved, interrupt, suspend

  /// The heading that an action stands under in the help.
  enum Section: CaseIterable, Hashable, Sendable {
    case change
    case move
    case view
    case program
  }

  var section: Section {
    switch self {
    case .setProgress, .assess, .report, .openDeviation, .settleConflict, .undo, .undoEntry, .redo,
      .add, .edit, .carryOut, .park, .escalate, .close, .reopen, .better, .unchanged, .worse,
      .reviewWithNote, .beginMeeting, .endMeeting, .takeBack, .noteItem, .approve, .freezeReport,
      .approveReport, .deliverReport, .answerReport, .prepareProposal,
      .adoptEdition, .takeSeat, .leaveSeat, .mendFile, .affirm, .deny, .judge:
      .change
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .open, .unfold, .fold,
      .back, .nextPane, .previousPane, .skip, .unskip, .nextStep, .previousStep, .jump,
      .earlier, .later, .earlierYear, .laterYear:
      .move
    case .lookBack, .lookForward, .lookAt, .focusArea, .overview, .view, .walkthrough,
      .followMeeting, .since, .minutes, .review,
      .filterRows, .sortRows, .choose, .chooseAll, .chooseOwner,
      .chooseMonth, .zoom, .find, .nextMatch, .previousMatch, .palette, .copy, .save, .help:
      .view
    case .quit, .chooseTheme, .switchMouse, .redraw, .saved, .interrupt, .suspend: .program
    }
  }
}

/// The words for an action in the footer: as few as can be.
struct FooterLabel: Hashable, Sendable {
  let action: Action
}
