import Cells
import PlanDomain

/// Everything that the screens say beside data and statuses.
enum Phrase: Hashable, Sendable {
  // The title line.
  case example, draft, ended, readOnly, coordinator
  case asOf(CalendarDate)
  case elapsed(percent: Int)
  case tooSmall(Size, least: Size)

  // The overview and the tree.
  case needsAttention(Int), nothingNeedsAttention
  case comingUp, nothingComing
  case inDays(Int)
  case doneOf(Int, Int)
  case runRow
  case overdueCount(Int), staleCount(Int), reportsMissingCount(Int, isShort: Bool)
  case overdueMark, reportMissing(after: CalendarDate?)
  case allAreas, noActivities, noMatches
  case filtered(String, Int)
  case activityHeading(String), nothingSelectedHeading
  case activityGone(String)

  // Labels of a detail; `none` stands for an empty one.
  case none
  case lateLabel, progressLabel, assessmentLabel, responsibleLabel, reportedLabel, scheduleLabel
  case postponedLabel, checkpointsLabel, howLabel, whatLabel, placesLabel, followUpLabel
  case perspectivesLabel, coordinationLabel, servesLabel, sourceLabel, attainmentLabel
  case trendLabel, judgedLabel, reasonLabel, noteLabel, aimLabel, activitiesLabel
  case contributionLabel(String)

  // What a detail says.
  case conflictMark, proposalMark, awaitsMark, awaitCount(Int), awaitsDecision(String)
  case formerNote(String)
  case noResponsible, noSchedule, passed, considerAnew, undoneMark, noHistory
  case lastReport(CalendarDate?)
  case daysLeft(Int)
  case postponed(Int, days: Int, from: CalendarDate)
  case onBehalfOf(String)
  case about(CalendarDate)
  case latestHeading, planHeading, historyHeading(Int), helpHeading

  // Menus and texts.
  case chooseProgress(String), chooseAssessment(String), chooseAttainment(String)
  case chooseTrend(String), noTrend
  case chooseValue(String, RegisterKey)
  case chooseView
  case now, whoAreYou, otherFunction, becomesProposal
  case writeReport(String)
  case writeWhy(String, RegisterKey, RegisterValue)
  case writeConfirmed(String, RegisterKey, RegisterValue)
  case forWhom, ownWord(String)
  case draftFound, searchFor
  case matches(Int)

  // Keys of menus and texts, in the footer.
  case choose, chooseMarked, close, save, newLine, closeKeeping, ownEditor, forWhomKey, goOn,
    keepFilter,
    showAll
  case moreKeys

  // The answering line.
  case saved(String, undone: Bool)
  case savedForGood(String)
  case news(String, String, more: Int)
  case changedMeanwhile(RegisterKey, current: String, wanted: String?)
  case alreadySo(RegisterKey, RegisterValue)
  case privateDetails([PrivateDetail])
  case planReadAnew, pasteRefused, interruptTwice, suspendTwice
  /// Keys that came together did nothing, or an Enter among them did not save.
  case keysTogether, enterTogether
  case pasteBroken, pasteTooLong(limit: Int), pasteNoRoom(Int, limit: Int)
  case textFull(limit: Int), textTooLong(Int, limit: Int)
  case illegible
  case keysLeftOver
  /// A text that was being written when the program was cut off, and what it was about is gone.
  case draftOfNothing(String)
  case draftSaved, draftKept, draftOnlyHere, nothingChanged, allSaved, functionRequired
  case noSuchArea(Int, String)
  /// No two parties have plans of their own to choose between.
  case onePlan

  // Why something cannot be done.
  case nothingSelected, noConflictHere, assessSubGoals, selectActivity
  case nothingToUndo, nothingToRedo, nothingSought
}
