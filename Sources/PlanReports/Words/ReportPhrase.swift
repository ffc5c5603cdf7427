import PlanDomain

/// The words that reports put around the data.
enum ReportPhrase: Hashable, Sendable {
  case activities, assessment, attainment, attention, awaitsDecision, checkpoints, conflict
  case contribution, contributions, coordination, decided, example, withoutInternal, ended, entry,
    firstDay
  case followUp, goal, how, id, inEffect, indicators, lastDay, lastReport, log
  case aim, assessmentNote, latestReport, reportMissing, reportMissingAfter(CalendarDate?)
  case needsAttention, next, no, noActivities, none, note, nothing, noneMatching, outdated, overdue,
    partOf
  case parties, party, period, perspectives, places, plan, progress, reason, responsible
  case schedule, serves, source, stale, time, titleColumn, undone, what, writer, yes, about, author
  case activity, age, closed, closingNote, deviation, deviations, level, opened, reviews, standing
  case part(DeviationField.Kind)
  case named(Label), aboutFile
  case reviewed(CalendarMonth)
  case days(Int)
  case chain, agreement, disputed, formerText, unit, baseline, target, direction, latestValue
  case nextMeasurement, measurements, commitments
  case edition(PlanEdition)
  case outcome(Proposal.Standing)
  case formerNote(String)
  case today(CalendarDate)
  case ownersPlan(String)
  case asOf(CalendarDate)
  case tally(Tally)
  case shortTally(Tally)
  case elapsed(percent: Int)
  case attentionCount(Int)
  case more(Int)
  case postponed(times: Int, days: Int)
}

/// A word at the head of a field.
func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

extension ReportPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .activities: Label.activities.words
    case .assessment: Label.assessment.words
    case .attainment: Label.attainment.words
    case .attention: Label.attention.words
    case .awaitsDecision: Label.awaitsDecision.words
    case .checkpoints: Label.checkpoints.words
    case .conflict: Label.conflict.words
    case .contribution: Words("Bidrag", "Contribution")
    case .contributions: Label.contributions.words
    case .coordination: Label.coordination.words
    case .decided: Words("Beslutad", "Decided")
    case .example: Words("Exempel", "Example")
    case .withoutInternal: Words("utan interna texter", "without internal texts")
    case .ended: Words("avslutad", "ended")
    case .entry: Words("Post", "Entry")
    case .firstDay: Label.firstDay.words
    case .followUp: Label.followUp.words
    case .goal: Words("Mål", "Goal")
    case .how: Label.how.words
    case .id: Label.identifier.words
    case .inEffect: Words("Gäller", "In effect")
    case .indicators: Label.indicators.words
    case .lastDay: Label.lastDay.words
    case .aim: Label.aim.words
    case .assessmentNote: Label.assessmentReason.words
    case .lastReport: Label.lastReport.words
    case .latestReport: Label.latestReport.words
    case .reportMissing: Words("Rapport saknas", "Report missing")
    case .reportMissingAfter(nil): Label.reportMissingAfter.words
    case .reportMissingAfter(let day?):
      Words(
        "rapport saknas efter \(day)",
        "report missing after \(day)")
    case .log: Words("Historik", "History")
    case .needsAttention: Words("Behöver uppmärksamhet", "Needs attention")
    case .next: Words("Härnäst", "Next")
    case .no: Words("nej", "no")
    case .noActivities: Words("Inga aktiviteter.", "No activities.")
    case .none: Words("ingen", "none")
    case .note: Label.note.words
    case .nothing: Words("Inget.", "Nothing.")
    case .noneMatching:
      Words("Ingen aktivitet stämmer med villkoret.", "No activity meets the condition.")
    case .outdated: Words("måste prövas igen", "must be considered anew")
    case .overdue: Label.overdue.words
    case .partOf: Label.partOf.words
    case .parties: Words("Parter", "Parties")
    case .party: Label.party.words
    case .period: Words("Gäller", "Holds")
    case .perspectives: Label.perspectives.words
    case .places: Label.places.words
    case .plan: Words("Planen", "The plan")
    case .progress: Label.progress.words
    case .reason: Words("Skäl", "Reason")
    case .responsible: Label.responsible.words
    case .schedule: Label.schedule.words
    case .serves: Label.serves.words
    case .source: Label.source.words
    case .stale: Label.stale.words
    case .time: Label.time.words
    case .titleColumn: Label.title.words
    case .undone: Words("ångrad", "undone")
    case .what: Label.event.words
    case .writer: Words("Skrivet av", "Written by")
    case .yes: Words("ja", "yes")
    case .about: Label.about.words
    case .author: Label.author.words
    case .activity: Label.activity.words
    case .age: Label.age.words
    case .closed: Label.closed.words
    case .closingNote: Label.closingReason.words
    case .deviation: Label.deviation.words
    case .deviations: Label.deviations.words
    case .level: Label.level.words
    case .opened: Label.opened.words
    case .reviews: Label.reviews.words
    case .standing: Label.standing.words
    case .named(let label): label.words + Words(" (namn)", " (name)")
    case .aboutFile: Words("Om filen", "About the file")
    case .part(.due): Label.remedyDue.words
    case .part(let kind): Words(capitalised(kind.swedish), capitalised(kind.english))
    case .reviewed(let month): Words("Granskad \(month)", "Reviewed \(month)")
    case .days(let count):
      Words(
        "\(count) \(count == 1 ? "dag" : "dagar")",
        "\(count) \(count == 1 ? "day" : "days")")
    case .chain: Label.history.words
    case .agreement: Words("Överenskommelsen", "The agreement")
    case .disputed: Words("oenighet", "conflict")
    case .formerText: Label.formerWording.words
    case .unit: Label.unit.words
    case .baseline: Label.baseline.words
    case .target: Label.target.words
    case .direction: Label.direction.words
    case .latestValue: Label.latestValue.words
    case .nextMeasurement: Label.nextMeasurement.words
    case .measurements: Label.measurements.words
    case .commitments: Words("Åtaganden", "Commitments")
    case .edition(let edition):
      Words(
        "Åtgärdsplan \(edition.version) (\(edition.status.swedish.lowercased()))",
        "Action plan \(edition.version) (\(edition.status.english.lowercased()))")
    case .outcome(let standing): Words(standing.swedish, standing.english)
    case .formerNote(let text): Words("tidigare text: \(text)", "former text: \(text)")
    case .today(let date): Words(everywhere: date.description)
    case .ownersPlan(let name): Words("bara planen för \(name)", "only the plan of \(name)")
    case .asOf(let date): Words("läget \(date)", "as of \(date)")
    case .tally(let tally):
      ([counted(tally.total)] + [parts(of: tally).joined(separator: Words(everywhere: ", "))])
        .filter { !$0.swedish.isEmpty }.joined(separator: Words(everywhere: ": "))
    case .shortTally(let tally):
      ([counted(tally.total)] + marks(of: tally)).joined(separator: Words(everywhere: ", "))
    case .elapsed(let percent):
      Words(
        "\(percent) % av avtalstiden har gått.",
        "\(percent) % of the period has passed.")
    case .attentionCount(let count):
      Words(
        "Behöver uppmärksamhet (\(count))",
        "Needs attention (\(count))")
    case .more(let count):
      Words(
        "… och \(count) till: samverkan list attention",
        "… and \(count) more: samverkan list attention")
    case .postponed(let times, let days):
      Words(
        "framflyttad \(times) \(times == 1 ? "gång" : "gånger"), \(days) \(days == 1 ? "dag" : "dagar")",
        "postponed \(times) \(times == 1 ? "time" : "times"), \(days) \(days == 1 ? "day" : "days")"
      )
    }
  }
}

private func counted(_ count: Int) -> Words {
  Words(
    "\(count) \(count == 1 ? "aktivitet" : "aktiviteter")",
    "\(count) \(count == 1 ? "activity" : "activities")")
}

/// How many have come how far, and what needs attention among them.
private func parts(of tally: Tally) -> [Words] {
  let progress = Progress.allCases.compactMap { value -> Words? in
    let count = tally.progress[value] ?? 0
    return count == 0
      ? nil : Words(everywhere: "\(count) ") + (count == 1 ? value.words : value.wordsOfMany)
  }
  return progress + marks(of: tally)
}

private func marks(of tally: Tally) -> [Words] {
  [
    (tally.deviating, Words("avviker", "deviating")),
    (tally.atRisk, Words("med risk", "at risk")),
    (tally.overdue, Words(tally.overdue == 1 ? "försenad" : "försenade", "overdue")),
    (tally.reportsMissing, Words("saknar rapport", "without a due report")),
    (
      tally.openDeviations,
      tally.openDeviations == 1
        ? Words("öppen avvikelse", "open deviation") : Words("öppna avvikelser", "open deviations")
    ),
    (tally.unreviewedDeviations, Words("ej granskade", "not reviewed")),
  ].filter { $0.0 > 0 }.map { Words(everywhere: "\($0.0) ") + $0.1 }
}
