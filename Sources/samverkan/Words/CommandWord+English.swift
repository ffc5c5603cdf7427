import PlanDomain

extension CommandWord: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .samverkan: "Follows up the agreement between a municipality and the police."
    case .open: "Open the dashboard. Without a terminal the overview is printed."
    case .demo: "Open the example: a private copy of Eskilstuna 2024–2027."
    case .show: "Show the whole plan, a focus area, a sub-goal or an activity."
    case .list: "List activities, or what needs attention."
    case .log: "Show the history, the newest entry first."
    case .progress: "Change progress: ongoing, done …"
    case .assess: "Change the assessment: on plan, deviating … For a sub-goal: achieved …"
    case .note: "Write a report on an activity."
    case .undo: "Undo your latest change, or a certain entry."
    case .redo: "Redo what you undid last."
    case .settle: "Settle a conflict by choosing one of the values."
    case .check: "Check the plan files."
    case .verify: "Check that the journal is whole and unaltered."
    case .item: "An identifier: F1, D3.2 or A07."
    case .listed: "activities or attention."
    case .activity: "The activity's identifier: A07."
    case .goalOrActivity: "The identifier of an activity or a sub-goal: A07, D3.2."
    case .progressValue: "not started, ongoing, paused, done or dropped."
    case .assessmentValue:
      "on plan, at risk, deviating or not assessed; for a sub-goal achieved, partly achieved or "
        + "not achieved."
    case .noteText: "The text of the report."
    case .entry: "The entry, as log shows it; without it your latest change."
    case .settleValue: "The value that is to hold."
    case .workspaceArgument: "The folder of the workspace."
    case .workspaceOption: "The folder of the workspace."
    case .todayOption: "Take this day for today, YYYY-MM-DD."
    case .languageOption: "Language: sv or en."
    case .readOnlyOption: "Only read; write nothing."
    case .asciiOption: "Draw with ASCII characters only."
    case .colourOption: "Use no colours."
    case .jsonOption: "Print JSON, as in docs/json.md."
    case .csvOption: "Print CSV for spreadsheets."
    case .asOfOption: "What was known by the end of that day, YYYY-MM-DD."
    case .byOption: "Your function, never your name."
    case .noteOption: "A note; required for paused, dropped, at risk and deviating."
    case .dateOption: "The day that it is about, YYYY-MM-DD."
    case .forOption: "Whose word it is, party:function."
    case .decisionOption: "The decision behind the change: B-2026-14."
    case .partyOption: "Only the contribution of this party."
    case .trendOption: "Trend of a sub-goal: improving, unchanged or worsening."
    case .resetOption: "Make the copy anew; what was written in it is lost."
    case .reasonOption: "Why."
    case .limitOption: "Show at most so many."
    }
  }
}
