import PlanDomain

extension ReportPhrase: Worded {
  /// The words in English.
  var english: String {
    switch self {
    case .activities: "Activities"
    case .assessment: "Assessment"
    case .attainment: "Attainment"
    case .attention: "Attention"
    case .awaitsDecision: "Awaits a decision"
    case .checkpoints: "Checkpoints"
    case .conflict: "Conflict"
    case .contribution: "Contribution"
    case .contributions: "Contributions of the parties"
    case .coordination: "Coordination"
    case .decided: "Decided"
    case .example: "Example"
    case .ended: "ended"
    case .entry: "Entry"
    case .firstDay: "From"
    case .followUp: "Follow-up"
    case .goal: "Goal"
    case .how: "How"
    case .id: "Id"
    case .inEffect: "In effect"
    case .indicators: "Indicators"
    case .lastDay: "To"
    case .aim: "Aim"
    case .assessmentNote: "Note of the assessment"
    case .lastReport: "Last reported"
    case .latestReport: "Latest report"
    case .reportMissing: "Report missing"
    case .reportMissingAfter(nil): "Report missing after"
    case .reportMissingAfter(let day?): "report missing after \(day)"
    case .log: "History"
    case .needsAttention: "Needs attention"
    case .next: "Next"
    case .no: "no"
    case .noActivities: "No activities."
    case .none: "none"
    case .note: "Note"
    case .nothing: "Nothing."
    case .outdated: "must be considered anew"
    case .overdue: "Overdue"
    case .partOf: "Part of"
    case .parties: "Parties"
    case .party: "Party"
    case .period: "Holds"
    case .perspectives: "Perspectives"
    case .places: "Places"
    case .plan: "The plan"
    case .progress: "Progress"
    case .reason: "Reason"
    case .responsible: "Responsible"
    case .schedule: "Schedule"
    case .serves: "Sub-goals"
    case .source: "Source"
    case .stale: "Stale"
    case .time: "Time"
    case .titleColumn: "Title"
    case .undone: "undone"
    case .what: "Event"
    case .writer: "Writer"
    case .yes: "yes"
    case .about: "About"
    case .author: "By"
    case .activity: "Activity"
    case .age: "Age in days"
    case .closed: "Closed"
    case .closingNote: "Why closed"
    case .deviation: "The deviation"
    case .deviations: "Deviations"
    case .level: "Level"
    case .opened: "Discovered"
    case .reviews: "Monthly reviews"
    case .standing: "State"
    case .part(.due): "Remedy due"
    case .part(let kind): capitalised(kind.english)
    case .reviewed(let month): "Reviewed \(month)"
    case .unreviewedMonths(let months): "Not reviewed: \(months)."
    case .days(let count): "\(count) \(count == 1 ? "day" : "days")"
    case .chain: "What has happened"
    case .agreement: "The agreement"
    case .disputed: "conflict"
    case .formerText: "Former text"
    case .unit: "Unit"
    case .baseline: "Baseline"
    case .target: "Target"
    case .direction: "Direction"
    case .latestValue: "Latest value"
    case .nextMeasurement: "Next measurement"
    case .measurements: "Measurements"
    case .commitments: "Commitments"
    case .edition(let edition):
      "Action plan \(edition.version) (\(edition.status.english.lowercased()))"
    case .outcome(let standing): standing.english
    case .formerNote(let text): "former text: \(text)"
    case .today(let date): date.description
    case .ownersPlan(let name): "only the plan of \(name)"
    case .asArea: "The area as a whole"
    case .asOf(let date): "as of \(date)"
    case .tally(let tally):
      [counted(tally.total), parts(of: tally).joined(separator: ", ")].filter { !$0.isEmpty }
        .joined(separator: ": ")
    case .shortTally(let tally):
      ([counted(tally.total)] + marks(of: tally)).joined(separator: ", ")
    case .elapsed(let percent): "\(percent) % of the period has passed."
    case .attentionCount(let count): "Needs attention (\(count))"
    case .more(let count): "… and \(count) more: samverkan list attention"
    case .postponed(let times, let days):
      "postponed \(times) \(times == 1 ? "time" : "times"), \(days) \(days == 1 ? "day" : "days")"
    }
  }
}

private func counted(_ count: Int) -> String {
  "\(count) \(count == 1 ? "activity" : "activities")"
}

private func parts(of tally: Tally) -> [String] {
  let progress = Progress.allCases.compactMap { value -> String? in
    let count = tally.progress[value] ?? 0
    return count == 0 ? nil : "\(count) \(value.english)"
  }
  return progress + marks(of: tally)
}

private func marks(of tally: Tally) -> [String] {
  [
    (tally.deviating, "deviating"), (tally.atRisk, "at risk"), (tally.overdue, "overdue"),
    (tally.reportsMissing, "without a due report"),
    (tally.openDeviations, tally.openDeviations == 1 ? "open deviation" : "open deviations"),
    (tally.unreviewedDeviations, "not reviewed"),
  ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
}
