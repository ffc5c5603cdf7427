import Cells
import PlanDomain

extension Phrase: Worded {
  var english: String {
    switch self {
    case .example: "Example"
    case .ended: "Ended"
    case .readOnly: "Read-only"
    case .asOf(let date): "As of \(date)"
    case .elapsed(let percent): "\(percent) % of the time"
    case .tooSmall(let size, let least):
      "The window is too small: \(size.columns) × \(size.rows). At least \(least.columns) × \(least.rows) is needed."

    case .needsAttention(let count): "Needs attention (\(count))"
    case .nothingNeedsAttention: "Nothing needs attention now."
    case .comingUp: "Coming up"
    case .nothingComing: "Nothing more within the agreement's period."
    case .inDays(0): "today"
    case .inDays(1): "tomorrow"
    case .inDays(let days): "in \(days) days"
    case .runRow: "run the row"
    case .doneOf(_, 0): "none"
    case .doneOf(let done, let total): "\(done)/\(total) done"
    case .overdueCount(let count): "\(count) overdue"
    case .staleCount(let count): "\(count) without a recent report"
    case .allAreas: "All areas"
    case .noActivities: "There is nothing here yet."
    case .noMatches: "No matches. Esc shows everything."
    case .filtered(let query, let count):
      "\u{201D}\(query)\u{201D} \(count) \(count == 1 ? "match" : "matches")"
    case .activityHeading(let id): "Activity \(id)"
    case .nothingSelectedHeading: "Nothing selected"
    case .activityGone(let id): "Activity \(id) is no longer in the plan."

    case .none: ""
    case .progressLabel: "Progress"
    case .assessmentLabel: "Assessment"
    case .responsibleLabel: "Responsible"
    case .reportedLabel: "Report"
    case .scheduleLabel: "Time"
    case .postponedLabel: "Postponed"
    case .checkpointsLabel: "Checkpoints"
    case .howLabel: "How"
    case .whatLabel: "Part of"
    case .placesLabel: "Places"
    case .followUpLabel: "Follow-up"
    case .perspectivesLabel: "Perspectives"
    case .coordinationLabel: "Coordination"
    case .servesLabel: "Serves"
    case .sourceLabel: "Source"
    case .attainmentLabel: "Attainment"
    case .trendLabel: "Trend"
    case .judgedLabel: "Judged by"
    case .reasonLabel: "Reason"
    case .noteLabel: "Note"
    case .aimLabel: "Aim"
    case .activitiesLabel: "Activities"
    case .contributionLabel(let party): party

    case .conflictMark: "conflict"
    case .proposalMark: "proposal"
    case .awaitsDecision(let origin): "awaits a decision (\(origin))"
    case .noResponsible: "nobody"
    case .noSchedule: "no schedule"
    case .passed: "passed"
    case .considerAnew: "To be considered anew: the value has changed since the proposal."
    case .undoneMark: "undone"
    case .noHistory: "Nobody has reported anything yet."
    case .lastReport(let date): date.map { "last \($0)" } ?? "no report yet"
    case .daysLeft(0): "ends today"
    case .daysLeft(let days) where days < 0:
      "ended \(-days) \(days == -1 ? "day" : "days") ago"
    case .daysLeft(let days): "\(days) \(days == 1 ? "day" : "days") left"
    case .postponed(let count, let days, let original):
      "\(count) \(count == 1 ? "time" : "times"), \(days) days in all; first \(original)"
    case .conflict(let key, let values): "Conflict on \(key.english): \(values). c settles."
    case .onBehalfOf(let function): "for \(function)"
    case .about(let date): "about \(date)"
    case .latestHeading: "Latest reports"
    case .planHeading: "According to the plan"
    case .historyHeading(let count): "History (\(count))"
    case .helpHeading: "Keys on this screen"

    case .chooseProgress(let name): "Progress: \(name)"
    case .chooseAssessment(let name): "Assessment: \(name)"
    case .chooseAttainment(let name): "Attainment: \(name)"
    case .chooseTrend(let name): "Trend: \(name)"
    case .chooseValue(let code, let key): "\(code): which value holds for the \(key.english)?"
    case .chooseView: "View"
    case .now: "(now)"
    case .whoAreYou: "In which function do you write? (asked only once)"
    case .otherFunction: "Another function: type it"
    case .becomesProposal: "becomes a proposal that awaits a decision"
    case .writeReport(let name): "Report on \(name)"
    case .writeWhy(let name, let key, let value):
      "\(name) \(key.english): \(value.english). Say why"
    case .draftFound: "There is a draft: go on writing or save. Ctrl-U empties the line."
    case .searchFor: "Search:"
    case .matches(let count): "\(count) \(count == 1 ? "match" : "matches")"

    case .choose: "choose"
    case .chooseMarked: "choose the selected"
    case .close: "close"
    case .save: "save"
    case .newLine: "new line"
    case .closeKeeping: "close, the text is kept"
    case .goOn: "go on"
    case .keepFilter: "keep"
    case .showAll: "show all"
    case .moreKeys: "more"

    case .saved(let summary, undone: false): "Saved. \(summary) \u{B7} u undoes"
    case .saved(let summary, undone: true): "\(summary) \u{B7} Ctrl-R redoes"
    case .news(let author, let summary, let more):
      "\(author) changed \(summary)\(more > 0 ? " (and \(more) more)" : "")"
    case .changedMeanwhile(let key, let current, let wanted):
      "Someone else was first: the \(key.english) is now \(current.isEmpty ? "the plan's" : current)."
        + (wanted.map { " Your choice \($0) is not saved." } ?? " Nothing was saved.")
    case .alreadySo(let key, let value):
      "Nothing changed: the \(key.english) is already \(value.english). t writes a report."
    case .privateDetail(.identityNumber):
      "The text seems to hold a personal identity number. Change it, or Enter again saves anyway."
    case .privateDetail(.phoneNumber):
      "The text seems to hold a phone number. Change it, or Enter again saves anyway."
    case .privateDetail(.email):
      "The text seems to hold an e-mail address. Change it, or Enter again saves anyway."
    case .planReadAnew: "The plan has changed and has been read anew."
    case .pasteRefused: "Pasted outside a text field: nothing was done."
    case .interruptTwice: "Ctrl-C again quits. Everything is saved, and u undoes."
    case .suspendTwice:
      "Ctrl-Z again puts the program in the background; fg brings it back. u undoes."
    case .draftSaved: "The draft is kept. Enter saves it in the plan."
    case .draftKept: "Nothing changed. The text is kept as a draft."
    case .draftOnlyHere: "The draft could not be kept; the text is here until the program ends."
    case .nothingChanged: "Nothing changed."
    case .allSaved: "Everything is saved already."
    case .functionRequired: "Type your function, or Esc."
    case .noSuchArea(let number, let name): "There is no \(name) \(number)."

    case .nothingSelected: "Nothing is selected."
    case .noConflictHere: "No conflict here."
    case .assessSubGoals: "Assess the sub-goals one by one."
    case .selectActivity: "Select an activity first."
    case .nothingToUndo: "Nothing of yours to undo."
    case .nothingToRedo: "Nothing to redo."
    case .nothingSought: "Search first with /."
    }
  }
}
