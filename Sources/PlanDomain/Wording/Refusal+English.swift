extension Refusal.NoteReason: Worded {
  /// What demands the note, in English.
  public var english: String {
    switch self {
    case .pausing: "an activity is paused"
    case .dropping: "an activity is dropped"
    case .atRisk: "the assessment becomes at risk"
    case .deviating: "the assessment becomes deviating"
    case .worse: "a review finds it worse"
    case .closing: "a deviation is closed"
    case .reopening: "a deviation is opened again"
    case .reopeningMeeting: "the meeting is opened again"
    case .outsideMeeting: "a decision is taken outside a meeting"
    case .takingBack: "the opening or closing of the meeting is taken back"
    }
  }
}

extension Refusal: Worded {
  /// The sentence in English: which rule, and what to do.
  public var english: String {
    switch self {
    case .unknownActivity(let id): "The plan has no activity \(id)."
    case .unknownGoal(let id): "The agreement has no goal \(id) that is assessed by itself."
    case .unknownContribution(let id, let party):
      "Activity \(id) has no contribution from \(party)."
    case .unknownParty(let party): "The agreement has no party \(party)."
    case .unknownDeviation(let id): "There is no deviation \(id), or it is undone."
    case .unknownDecision(let code): "There is no decision \(code). Name one that has been taken."
    case .unknownEntry(let id): "The journal has no entry \(id)."
    case .unknownProposal: "No such proposal waits for a decision."
    case .noteRequired(let reason): "A note is required when \(reason.english). Say why."
    case .emptyText: "The text is empty. Write something, or leave with Esc."
    case .textTooLong(let limit): "The text is too long: \(limit) characters at most."
    case .nothingStated:
      "“Not stated” is no report. Undo the earlier report if it was wrong."
    case .nothingToChange(let key):
      "Nothing changed: the \(key.english) is already so. Add a note or a day to "
        + "confirm it."
    case .alreadyProposed: "The same change is already proposed and waits for a decision."
    case .changedMeanwhile(let key):
      "Someone has just changed the \(key.english). Nothing was saved; look, and choose again."
    case .outsidePeriod(let date, let period):
      "\(date) lies outside the agreement's period, \(period)."
    case .oddDay(let day):
      "The computer's clock shows \(day). Set the clock; if the day is right, save with --odd-day."
    case .inTheFuture(let date): "\(date) has not come yet. Report about today or earlier."
    case .ownerRequired(let parties):
      "Say whose plan the activity belongs to: \(parties.map(\.rawValue).joined(separator: ", "))."
    case .noPlanOfOwn(let party, let owners) where owners.isEmpty:
      "\(party) has no plan of its own. The plan is everybody's; leave --owner out."
    case .noPlanOfOwn(let party, let owners):
      "\(party) has no plan of its own. Choose one of: \(owners.map(\.rawValue).joined(separator: ", "))."
    case .adoptionNeedsDecision: "An edition is adopted by a decision. Say which."
    case .identifierTaken(let id): "The identifier \(id) is taken. Choose another."
    case .nothingToUndo: "There is none of your changes left to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .alreadyUndone: "The entry is already undone."
    case .neverUndone: "That entry cannot be undone: a decision rests on it."
    case .standsInMinutes(_, let code):
      "The entry stands in the approved minutes of \(code) and is not undone. Record how it is now "
        + "instead."
    case .meetingInUse(let code, _):
      "Meeting \(code) was opened or closed, and more has been recorded since. It is not undone; where "
        + "it is a mistake it is taken back by itself, with a reason (b among the meetings)."
    case .absentChair(let function):
      "\(function) is noted as absent and cannot have led the meeting."
    case .replacedSince(_, let other):
      "Cannot be undone: entry \(other) has changed the value since. Change the value instead."
    case .proposalOutdated: "The basis of the proposal has changed. It must be considered anew."
    case .noConflict(let key): "Nobody disagrees on the \(key.english)."
    case .deviationLacks(.kind):
      "A new deviation must have a kind: time, scope, resources, quality, collaboration or external."
    case .deviationLacks(.cause): "A new deviation must have a cause. Say why."
    case .deviationLacks(.responsible): "A new deviation must have a responsible function."
    case .deviationLacks(.due): "A new deviation must have a day when its remedy is to be ready."
    case .deviationLacks(let kind): "A new deviation must have a \(kind.english)."
    case .severalResponsible(let all):
      "A deviation has exactly one responsible function; \(all.count) are named. Choose one."
    case .remedyBeforeOpening(let date, let opened):
      "The remedy cannot be ready on \(date), before the deviation was opened on \(opened)."
    case .closingWithoutRemedy(let code):
      "\(code) cannot be closed without a remedy. Say what has been done."
    case .deviationIsClosed(let code): "\(code) is closed. Reopen it first."
    case .deviationIsOpen(let code): "\(code) is already open."
    case .alreadyReviewed(let month, let code):
      "\(code) has been reviewed for \(month.english): one review per deviation and month. "
        + "Undo it to do it again."
    case .reviewOutside(let month, let code):
      "\(code) is reviewed each month from the one it was opened in to the one it closes in, "
        + "never in advance: not for \(month.english)."
    case .notHigher(let level):
      "The deviation is already at the level of the \(level.english) or above."
    case .openDeviations(let id, let codes):
      "\(id) cannot return to on plan while \(listed(codes, and: "and")) is open. "
        + "Close the deviation in the same change, or before."
    case .notTheirDecision(nil, nil, let deciding):
      "The plan is changed by decision of \(listed(deciding, and: "or")). Take the decision in its "
        + "meeting, or say how it was taken outside one, and why."
    case .notTheirDecision(nil, let body?, let deciding):
      "The plan is changed by decision of \(listed(deciding, and: "or")), not of \(body). "
        + "\(body) can prepare the proposal; take the decision in a meeting of the right group."
    case .notTheirDecision(let code?, let body, let deciding):
      "\(code) \(body.map { "was taken by \($0)" } ?? "does not say where it was taken"); the plan is changed "
        + "by decision of \(listed(deciding, and: "or")). Name such a decision."
    case .bothInAndOutside(let code):
      "A decision is taken either in meeting \(code) or outside meetings. Choose one of them."
    case .noBody: "Say which group took the decision."
    case .dueBeforeDecision(let date, let taken):
      "\(date) lies before the decision, which was taken \(taken). Give a later day."
    case .alreadyCarriedOut(let code): "Decision \(code) is already carried out."
    case .decisionSuperseded(let code): "Decision \(code) is superseded by a later one."
    case .unknownConcern(let code):
      "There is no activity, goal or deviation named \(code)."
    case .unknownMeeting(let code): "There is no meeting \(code)."
    case .unknownBody(let name): "The agreement has no group named «\(name)»."
    case .meetingStage(let code, .planned): "Meeting \(code) is not open. Open it first."
    case .meetingStage(let code, .open): "Meeting \(code) is open. Close it first."
    case .meetingStage(let code, .closed):
      "Meeting \(code) is closed. Reopen it, with a reason, to change anything."
    case .meetingStage(let code, .approved):
      "The minutes of \(code) are approved; the meeting does not change any more."
    case .otherMeetingOpen(let code): "Meeting \(code) is already open. Close it first."
    case .unknownItem(let key): "The agenda has no item «\(key)»."
    case .repeatedItem(let key): "Two items of the agenda are named «\(key)»."
    case .itemInUse(let key): "Item «\(key)» has notes or decisions and cannot be taken away."
    case .plannedTime(let minutes):
      "An item is planned for 1 to \(AgendaItem.longest) minutes, not \(minutes)."
    case .alreadyParked(let key): "Item «\(key)» is already put off."
    case .noSeat(let function):
      "The group has no member «\(function)». Name the function as co-opted."
    case .numbersExhausted(let series, let year):
      "There are no numbers \(series.rawValue)-\(year) left."
    case .unknownCommitment(let id): "The agreement has no commitment \(id)."
    case .unknownIndicator(let id):
      "The plan has no indicator \(id). Indicators are added in the file of the action plan."
    case .unknownReport(let number): "There is no frozen report \(number)."
    case .alreadyApproved(let number): "\(number) is already approved."
    case .notDelivered(let number, let receiver):
      "\(number) has not been handed over to \(receiver). Record that first."
    case .alreadyDelivered(let number, let receiver, let date):
      "It is recorded already that \(number) was handed over to \(receiver) on \(date)."
    case .deliveredTooEarly(let number, let date, let frozen):
      "\(number) was frozen on \(frozen) and cannot have been handed over on \(date). Name a later day."
    case .decidesItself(let body):
      "\(body) decides on the proposal itself. Take the decision instead."
    case .alreadyPrepared(let body, let date):
      "It is recorded already that \(body) prepared the proposal on \(date)."
    case .meetingOfOther(let code, let body): "\(code) is no meeting of \(body). Name one that is."
    case .seatTaken(let function, let body): "\(function) has a seat in \(body) already."
    case .noSeatToLeave(let function, let body): "\(function) has no seat in \(body) to leave."
    case .appointedBy(let appointing, let body):
      "The members of \(body) are appointed by \(appointing). Name its decision to appoint."
    case .bodyEnded(let body, let date):
      "\(body) was temporary and ended on \(date). Name an earlier day."
    case .unusableFileName(let name):
      "The file name \(name) cannot be used. Give a name without slashes and leading dot."
    case .fileTaken(let name, let number): "The file \(name) already belongs to \(number)."
    case .unknownEdition(let version): "The plan files have no edition \(version)."
    case .editionAdopted(let version): "Edition \(version) is already adopted."
    case .noTextToCorrect: "The fact has no note to correct."
    case .isMasked(let id): "The text of entry \(id) is masked."
    case .mayNotMask(let id, let writer):
      "Entry \(id) is \(writer)'s. It is masked by \(writer), or by one whom workspace.yaml names "
        + "under masks."
    case .nothingDamaged: "There is no damage that is not accepted already."
    case .nothingToMask(let id): "Entry \(id) has no text that can be masked."
    case .notAmongValues(let key): "Choose one of the values shown for the \(key.english)."
    }
  }
}
