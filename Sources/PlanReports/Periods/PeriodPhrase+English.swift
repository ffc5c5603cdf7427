import PlanDomain

extension PeriodPhrase: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .title(let kind, let period, let year): title(kind, period, year: year)
    case .reportOn(let period): "Report \(period)"
    case .interim(let year): "Interim report \(year)"
    case .draft(let date): "draft \(date)"
    case .frozen(let number): "\(number), frozen, not approved"
    case .approved(let number, let date): "\(number), approved \(date)"
    case .covers: "Covers"
    case .cutOff: "Cut-off"
    case .record: "Record number"
    case .made: "Made"
    case .plan: "Plan"
    case .parties: "Parties"
    case .summary: "Summary"
    case .doneOf(let done, let total): "\(done) of \(total) activities are done."
    case .troubles(let tally):
      "\(tally.deviating) are deviating, \(tally.atRisk) are at risk, \(tally.overdue) are overdue. "
        + "Open deviations: \(tally.openDeviations)."
    case .untold(let tally): untold(tally)
    case .untoldWork: "Progress not stated"
    case .begins(let day): "begins \(day)"
    case .latestReport(let text): "Latest report \(text)"
    case .assessmentNote(let text): "Note of the assessment: \(text)"
    case .notCompared: "There is no earlier frozen report to compare with."
    case .comparedWith(let name): "Compared with the frozen report \(name)."
    case .goals(let label, let counts):
      "\(label): \(counts[0]) achieved, \(counts[1]) partly achieved, \(counts[2]) not achieved, "
        + "\(counts[3]) not assessed."
    case .measure: "Measure"
    case .whole: "All"
    case .progressByArea(let level): "Progress of the activities: \(level)"
    case .comment: "Comment"
    case .noComment: "No comment."
    case .activity: "Activity"
    case .activities: "Activities"
    case .standing: "Standing"
    case .responsibleAndTime: "Responsible and time"
    case .contributions: "Contributions of the parties"
    case .result: "What was said"
    case .noReport: "No report."
    case .party: "Party"
    case .late: "Late"
    case .lateOn(let party): "Late: \(party)"
    case .partiesExplained:
      "The parties' contributions to activities that are not dropped. A contribution is late when it "
        + "is not done and its activity is overdue."
    case .place: "Place"
    case .places: "By place"
    case .deviations: "Deviations"
    case .deviationCount(let opened, let closed, let open):
      "New in the period: \(opened). Closed in the period: \(closed). Open on the cut-off: \(open)."
    case .missing: "missing"
    case .opened: "Discovered"
    case .closed: "Closed"
    case .kind: "Kind"
    case .cause: "Cause"
    case .consequence: "Consequence"
    case .remedy: "Remedy"
    case .responsible: "Responsible"
    case .due: "Due"
    case .latestReview: "Latest review"
    case .closingNote: "Why closed"
    case .decisions: "Decisions in the period"
    case .situation: "The situation"
    case .sources(let text): "Sources: \(text)"
    case .noSituation: "No picture of the situation is registered."
    case .outlook: "Outlook"
    case .day: "Day"
    case .matter: "What"
    case .undoneWork: "What was not done"
    case .why: "Why"
    case .allActivities: "Appendix: all activities"
    case .legend: "Legend"
    case .addedLater: "Added after the cut-off"
    case .addedLaterExplained:
      "What has been said about days up to the cut-off since the report was frozen. It is not counted."
    case .said(let about, let on, let author): "about \(about), received \(on) from \(author)"
    case .gaps(let count): "Still missing (\(count))"
    case .changed: "Changes since the last frozen report"
    case .change: "Change"
    case .comparison(let one, let other): "Comparison: \(one) and \(other)"
    case .changedGoals: "Changed attainment"
    case .changedActivities: "Changed activities"
    case .notInPlan: "not in the plan"
    case .goalsReached: "Achieved"
    case .doneShare: "Done"
    case .deviatingOrAtRisk: "Deviating or at risk"
    case .month: "Month"
    case .openedCount: "New"
    case .closedCount: "Closed"
    case .reports: "Frozen reports"
    case .reportKind: "Report"
    case .frozenOn: "Frozen"
    case .approvedOn: "Approved"
    case .deliveredTo: "Handed over"
    case .answer: "Answer"
    case .lateCount: "Added since"
    case .file: "File"
    case .digest: "SHA-256"
    case .reviewedCount: "Reviewed"
    case .openCount: "Open"
    case .openByMonth: "Open deviations by month"
    case .yearByYear: "Attainment year by year"
    }
  }

  private func untold(_ tally: Tally) -> String {
    [
      tally.notStated > 0 ? "Of \(tally.notStated) of them nothing is stated." : nil,
      tally.reportsMissing > 0 ? "A report is missing for \(tally.reportsMissing)." : nil,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func title(_ kind: ReportKind, _ period: Period, year: String) -> String {
    switch kind {
    case .delar2: "Second interim report \(year)"
    case .tertial:
      "Tertial report \((period.end.parts.month + 3) / 4), \(period.end.parts.year)"
    case .helar: "Annual report \(year)"
    case .brief: "The situation in brief \(period.end)"
    case .deviations: "Deviations \(period.start)\u{2013}\(period.end)"
    case .evaluation: "Evaluation \(period.start.parts.year)\u{2013}\(period.end.parts.year)"
    default: capitalised(kind.english)
    }
  }
}

extension Measure: Worded {
  /// The name of the number in English.
  var english: String {
    switch self {
    case .total: "Activities"
    case .done: "Done"
    case .ongoing: "Ongoing"
    case .notStarted: "Not started"
    case .paused: "Paused"
    case .dropped: "Dropped"
    case .notStated: "Not stated"
    case .onPlan: "On plan"
    case .atRisk: "At risk"
    case .deviating: "Deviating"
    case .notAssessed: "Not assessed"
    case .overdue: "Overdue"
    case .reportsMissing: "Report missing"
    case .stale: "Stale"
    case .openDeviations: "Open deviations"
    }
  }
}

extension Meaning: Worded {
  /// The meaning in English.
  var english: String {
    switch self {
    case .progress(.notStated):
      "Nobody has said how far the work has come. That is not the same as not started."
    case .progress(.notStarted): "The work has not begun."
    case .progress(.ongoing): "The work has begun and is not finished."
    case .progress(.paused): "The work has stopped for now; the reason is given."
    case .progress(.done): "The activity is finished."
    case .progress(.dropped): "The activity will not be carried out; the council has decided so."
    case .assessment(.onPlan): "The activity is expected to be finished in time and as intended."
    case .assessment(.atRisk): "Something may hinder the activity unless something is done."
    case .assessment(.deviating):
      "The activity departs from the plan in time, extent, resources or quality."
    case .assessment(.notAssessed):
      "Nobody has assessed the activity. That is not the same as on plan."
    case .overdue: "The last day has passed without the activity being done."
    case .reportMissing:
      "A checkpoint has passed without a report, or the last day without anyone saying how it went."
    case .stale: "What was last said of the activity is older than 60 days."
    case .attainment(.achieved): "The council judges that the sub-goal is achieved."
    case .attainment(.partlyAchieved): "The council judges that the sub-goal is achieved in parts."
    case .attainment(.notAchieved): "The council judges that the sub-goal is not achieved."
    case .attainment(.notAssessed): "The council has not judged the sub-goal."
    case .trend(.up): "Better than at the last judgement."
    case .trend(.level): "Much the same."
    case .trend(.down): "Worse than at the last judgement."
    }
  }
}

extension Gap: Worded {
  /// What is missing, in English.
  var english: String {
    switch self {
    case .goalNotAssessed(let goal): "\(goal): the attainment is not assessed."
    case .goalWithoutComment(let goal): "\(goal): the judgement has no comment."
    case .goalJudgedEarlier(let goal, let date): "\(goal): last judged \(date), before the period."
    case .activityNotAssessed(let activity, let who): "\(activity): not assessed\(from(who))."
    case .progressNotStated(let activity, let who):
      "\(activity): progress not stated\(from(who))."
    case .activityNotReported(let activity, let who):
      "\(activity): no report in the period\(from(who))."
    case .deviationLacks(let code, let kinds):
      "\(code): lacks \(kinds.map(\.english).joined(separator: ", "))."
    case .commitmentNotReported(let commitment): "\(commitment): no report in the period."
    case .noSituation: "No picture of the situation is registered."
    case .noRecord: "There is no record number."
    }
  }

  private func from(_ who: String) -> String { who.isEmpty ? "" : ", responsible \(who)" }
}
