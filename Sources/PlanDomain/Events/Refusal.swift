/// Why a wish breaks a rule of the domain; nothing was recorded.
public enum Refusal: Error, Hashable, Sendable {
  /// The plan has no such activity.
  case unknownActivity(ActivityID)
  /// The agreement has no such goal, or one that is not assessed by itself.
  case unknownGoal(GoalID)
  /// The activity has no contribution from the party.
  case unknownContribution(ActivityID, PartyID)
  /// The agreement has no such party.
  case unknownParty(PartyID)
  /// No such deviation is in effect.
  case unknownDeviation(DeviationID)
  /// No decision in effect has this number.
  case unknownDecision(String)
  /// The journal has no such entry.
  case unknownEntry(EntryID)
  /// No such proposal waits for a decision.
  case unknownProposal(FactID)
  /// The change must say why (rule 1).
  case noteRequired(NoteReason)
  /// The text is empty.
  case emptyText
  /// The text is marked as internal, and everybody is to read it.
  case cannotBeInternal
  /// The text is longer than this many characters.
  case textTooLong(limit: Int)
  /// That nobody has said how far something has come is no report.
  case nothingStated
  /// The value is already so, and nothing is said about it.
  case nothingToChange(RegisterKey)
  /// The same is already proposed.
  case alreadyProposed(FactID)
  /// Someone has changed the value since it was shown.
  case changedMeanwhile(RegisterKey)
  /// A day lies outside the agreement's period (rule 7).
  case outsidePeriod(CalendarDate, Period)
  /// The clock shows a day that lies far from the agreement's years; it may be wrong.
  case oddDay(CalendarDate)
  /// A report is about a day that has not come.
  case inTheFuture(CalendarDate)
  /// Several parties have a plan of their own, and it is not said whose the activity belongs to.
  case ownerRequired([PartyID])
  /// The party has no plan of its own; those that have.
  case noPlanOfOwn(PartyID, [PartyID])
  /// An edition is adopted by a decision.
  case adoptionNeedsDecision
  /// The identifier is in use, or has been (rule 7).
  case identifierTaken(ActivityID)
  /// This writer has nothing left to undo.
  case nothingToUndo
  /// This writer has no undo to take back.
  case nothingToRedo
  /// The entry is undone already.
  case alreadyUndone(EntryID)
  /// Entries of this kind are never undone: approval, freezing, adoption, the start of a writer.
  case neverUndone(EntryID, Permanence)
  /// Minutes that are approved, of the meeting with this number, tell of the entry.
  case standsInMinutes(EntryID, String)
  /// Something rests on the opening, closing or reopening of the meeting with this number.
  case meetingInUse(String, by: EntryID)
  /// The function that would lead a meeting is noted as absent.
  case absentChair(String)
  /// The function cannot come after it has left: the first item and the last that are named.
  case comesAfterLeaving(from: AgendaKey, until: AgendaKey)
  /// The meeting cannot end before it begins.
  case endsBeforeItBegins(ClockTime, ClockTime)
  /// Someone has changed the value since, having seen it.
  case replacedSince(EntryID, by: EntryID)
  /// The basis of a proposal has changed; it must be considered anew (rule 4).
  case proposalOutdated(FactID)
  /// The value is not in conflict.
  case noConflict(RegisterKey)
  /// The value chosen is none of those in conflict.
  case notAmongValues(RegisterKey)

  /// A new deviation lacks a part that it must have (rule 3).
  case deviationLacks(DeviationField.Kind)
  /// A deviation has exactly one responsible function (rule 3).
  case severalResponsible([Responsible])
  /// The day for the remedy lies before the deviation was opened (rule 3).
  case remedyBeforeOpening(CalendarDate, opened: CalendarDate)
  /// A deviation cannot be closed without a remedy (rule 3).
  case closingWithoutRemedy(String)
  /// The deviation is closed.
  case deviationIsClosed(String)
  /// The deviation is open already.
  case deviationIsOpen(String)
  /// The deviation has been reviewed for the month (rule 6).
  case alreadyReviewed(CalendarMonth, String)
  /// The month lies before the deviation was opened, after it was closed, or ahead (rule 6).
  case reviewOutside(CalendarMonth, String)
  /// The level is not above the one where the deviation is dealt with.
  case notHigher(than: DeviationLevel)
  /// The activity cannot return to *on plan* while these deviations are open (rule 2).
  case openDeviations(ActivityID, [String])
  /// The plan is not this group's to decide on; the number of its decision, and who decides (rule 4).
  case notTheirDecision(String?, of: String?, deciding: [String])
  /// A decision was to be taken in this meeting, and outside meetings.
  case bothInAndOutside(String)
  /// Nobody has said whose decision it is.
  case noBody
  /// The day for carrying a decision out lies before it was taken.
  case dueBeforeDecision(CalendarDate, taken: CalendarDate)
  /// The decision is carried out already.
  case alreadyCarriedOut(String)
  /// A later decision has replaced the decision.
  case decisionSuperseded(String)
  /// Nothing in the plan, and no deviation, has this identifier.
  case unknownConcern(String)
  /// No meeting in effect has this number.
  case unknownMeeting(String)
  /// The agreement has no such group.
  case unknownBody(String)
  /// The meeting is at a stage where this is not done.
  case meetingStage(String, MeetingStage)
  /// Another meeting of the same group is open.
  case otherMeetingOpen(String)
  /// The agenda has no such item.
  case unknownItem(AgendaKey)
  /// Two items of an agenda have the same key.
  case repeatedItem(AgendaKey)
  /// Something was said under an item that would be taken away.
  case itemInUse(AgendaKey)
  /// An item is planned for no time, or for longer than a day of meeting.
  case plannedTime(Int)
  /// The item has been put off already.
  case alreadyParked(AgendaKey)
  /// The group has no seat for the function; it can be co-opted.
  case noSeat(String)
  /// The year has no numbers left.
  case numbersExhausted(SerialNumber.Series, year: Int)

  /// The agreement has no such commitment.
  case unknownCommitment(CommitmentID)
  /// The plan declares no such indicator.
  case unknownIndicator(IndicatorID)
  /// The report is frozen already, by this number and on this day; a correction is a new edition of it.
  case alreadyFrozen(String, CalendarDate)
  /// No such report has been frozen.
  case unknownReport(String)
  /// The report is approved already.
  case alreadyApproved(String)
  /// The report, with this number, was not handed over to the one who is to have answered.
  case notDelivered(String, to: String)
  /// It is recorded already that the report was handed over on the day.
  case alreadyDelivered(String, to: String, CalendarDate)
  /// The report was frozen later than the day that it is said to have been handed over.
  case deliveredTooEarly(String, CalendarDate, frozen: CalendarDate)
  /// The group decides on proposals, and does not prepare them for another.
  case decidesItself(String)
  /// It is recorded already that the group prepared the proposal on the day.
  case alreadyPrepared(by: String, CalendarDate)
  /// The meeting, with this number, is not one of the group.
  case meetingOfOther(String, String)
  /// The function has a seat in the group already.
  case seatTaken(String, in: String)
  /// The function has no seat in the group that it can leave.
  case noSeatToLeave(String, in: String)
  /// The first group appoints the members of the second one, by its decision.
  case appointedBy(String, String)
  /// The temporary group ended on a day.
  case bodyEnded(String, CalendarDate)
  /// The name of a report's file is empty, hidden or leads elsewhere.
  case unusableFileName(String)
  /// Another report, with this number, has the file.
  case fileTaken(String, String)
  /// The plan files hold no such edition.
  case unknownEdition(String)
  /// The edition is adopted already.
  case editionAdopted(String)
  /// The fact has no note that can be corrected.
  case noTextToCorrect(FactID)
  /// The texts of the entry are masked.
  case isMasked(EntryID)
  /// Only the entry's own writer, or one whom the workspace names, may mask its texts.
  case mayNotMask(EntryID, WriterID)
  /// There is no damage to accept.
  case nothingDamaged
  /// The entry has no texts that can be masked.
  case nothingToMask(EntryID)

  /// Why something stands for good.
  public enum Permanence: Hashable, Sendable {
    /// The report with this number is frozen.
    case frozen(String)
    /// The report with this number is approved.
    case approved(String)
    /// The minutes of this meeting are approved.
    case minutes(String)
    /// An edition of the plan is adopted.
    case edition(String)
    /// Texts are masked.
    case masking
    /// Damage is accepted.
    case acceptance
    /// Somebody began to write.
    case start
    /// A newer version of the program wrote it.
    case newer
    /// A decision rests on it.
    case decision(String)
    /// An edition of the plan holds it.
    case plan
  }

  /// Why something must be explained.
  public enum NoteReason: Hashable, Sendable {
    /// The activity is paused.
    case pausing
    /// The activity is dropped, or proposed to be.
    case dropping
    /// The assessment becomes *at risk*.
    case atRisk
    /// The assessment becomes *deviating*.
    case deviating
    /// A review finds that a deviation has grown.
    case worse
    /// A deviation is closed.
    case closing
    /// A deviation is opened again.
    case reopening
    /// A meeting is opened again.
    case reopeningMeeting
    /// A decision is taken outside a meeting.
    case outsideMeeting
    /// The opening, closing or reopening of a meeting is taken back.
    case takingBack
    /// A decision is corrected that stands in approved minutes.
    case correctingApproved
  }
}
