import PlanDomain

/// The words that reports put around the data.
enum ReportPhrase: Hashable, Sendable {
  case activities, assessment, attainment, attention, awaitsDecision, checkpoints, conflict
  case contribution, contributions, coordination, decided, example, ended, entry, firstDay
  case followUp, goal, how, id, inEffect, indicators, lastDay, lastReport, log
  case aim, assessmentNote, latestReport, reportMissing, reportMissingAfter(CalendarDate?)
  case needsAttention, next, no, noActivities, none, note, nothing, outdated, overdue, partOf
  case parties, party, period, perspectives, places, plan, progress, reason, responsible
  case schedule, serves, source, stale, time, titleColumn, undone, what, writer, yes, about, author
  case activity, age, closed, closingNote, deviation, deviations, level, opened, reviews, standing
  case part(DeviationField.Kind)
  case reviewed(CalendarMonth)
  case unreviewedMonths(String)
  case days(Int)
  case chain, agreement, disputed, formerText, unit, baseline, target, direction, latestValue
  case nextMeasurement, measurements, commitments
  case edition(PlanEdition)
  case outcome(Proposal.Standing)
  case formerNote(String)
  case today(CalendarDate)
  case ownersPlan(String), asArea
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
    case .activities: Words("Aktiviteter", "Activities")
    case .assessment: Words("Bedömning", "Assessment")
    case .attainment: Words("Måluppfyllelse", "Attainment")
    case .attention: Words("Uppmärksamma", "Attention")
    case .awaitsDecision: Words("Väntar på beslut", "Awaits a decision")
    case .checkpoints: Words("Avstämningar", "Checkpoints")
    case .conflict: Words("Oenighet", "Conflict")
    case .contribution: Words("Bidrag", "Contribution")
    case .contributions: Words("Parternas bidrag", "Contributions of the parties")
    case .coordination: Words("Samordning", "Coordination")
    case .decided: Words("Beslutad", "Decided")
    case .example: Words("Exempel", "Example")
    case .ended: Words("avslutad", "ended")
    case .entry: Words("Post", "Entry")
    case .firstDay: Words("Från", "From")
    case .followUp: Words("Uppföljning", "Follow-up")
    case .goal: Words("Mål", "Goal")
    case .how: Words("Hur", "How")
    case .id: Words("Id", "Id")
    case .inEffect: Words("Gäller", "In effect")
    case .indicators: Words("Indikatorer", "Indicators")
    case .lastDay: Words("Till", "To")
    case .aim: Words("Syfte", "Aim")
    case .assessmentNote: Words("Bedömningens kommentar", "Note of the assessment")
    case .lastReport: Words("Senast rapporterad", "Last reported")
    case .latestReport: Words("Senaste rapport", "Latest report")
    case .reportMissing: Words("Rapport saknas", "Report missing")
    case .reportMissingAfter(nil): Words("Rapport saknas efter", "Report missing after")
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
    case .note: Words("Kommentar", "Note")
    case .nothing: Words("Inget.", "Nothing.")
    case .outdated: Words("måste prövas igen", "must be considered anew")
    case .overdue: Words("Försenad", "Overdue")
    case .partOf: Words("Del av", "Part of")
    case .parties: Words("Parter", "Parties")
    case .party: Words("Part", "Party")
    case .period: Words("Gäller", "Holds")
    case .perspectives: Words("Perspektiv", "Perspectives")
    case .places: Words("Platser", "Places")
    case .plan: Words("Planen", "The plan")
    case .progress: Words("Genomförande", "Progress")
    case .reason: Words("Skäl", "Reason")
    case .responsible: Words("Ansvarig", "Responsible")
    case .schedule: Words("Tidplan", "Schedule")
    case .serves: Words("Delmål", "Sub-goals")
    case .source: Words("Källa", "Source")
    case .stale: Words("Inaktuell", "Stale")
    case .time: Words("Tidpunkt", "Time")
    case .titleColumn: Words("Titel", "Title")
    case .undone: Words("ångrad", "undone")
    case .what: Words("Händelse", "Event")
    case .writer: Words("Skrivare", "Writer")
    case .yes: Words("ja", "yes")
    case .about: Words("Avser", "About")
    case .author: Words("Av", "By")
    case .activity: Words("Aktivitet", "Activity")
    case .age: Words("Ålder i dagar", "Age in days")
    case .closed: Words("Stängd", "Closed")
    case .closingNote: Words("Varför stängd", "Why closed")
    case .deviation: Words("Avvikelsen", "The deviation")
    case .deviations: Words("Avvikelser", "Deviations")
    case .level: Words("Nivå", "Level")
    case .opened: Words("Upptäckt", "Discovered")
    case .reviews: Words("Månadsgranskningar", "Monthly reviews")
    case .standing: Words("Läge", "State")
    case .part(.due): Words("Klar senast", "Remedy due")
    case .part(let kind): Words(capitalised(kind.swedish), capitalised(kind.english))
    case .reviewed(let month): Words("Granskad \(month)", "Reviewed \(month)")
    case .unreviewedMonths(let months):
      Words(
        "Ej granskad: \(months).",
        "Not reviewed: \(months).")
    case .days(let count):
      Words(
        "\(count) \(count == 1 ? "dag" : "dagar")",
        "\(count) \(count == 1 ? "day" : "days")")
    case .chain: Words("Vad som har hänt", "What has happened")
    case .agreement: Words("Överenskommelsen", "The agreement")
    case .disputed: Words("oenighet", "conflict")
    case .formerText: Words("Tidigare text", "Former text")
    case .unit: Words("Enhet", "Unit")
    case .baseline: Words("Utgångsvärde", "Baseline")
    case .target: Words("Målvärde", "Target")
    case .direction: Words("Riktning", "Direction")
    case .latestValue: Words("Senaste värde", "Latest value")
    case .nextMeasurement: Words("Nästa mätning", "Next measurement")
    case .measurements: Words("Mätningar", "Measurements")
    case .commitments: Words("Åtaganden", "Commitments")
    case .edition(let edition):
      Words(
        "Åtgärdsplan \(edition.version) (\(edition.status.swedish.lowercased()))",
        "Action plan \(edition.version) (\(edition.status.english.lowercased()))")
    case .outcome(let standing): Words(standing.swedish, standing.english)
    case .formerNote(let text): Words("tidigare text: \(text)", "former text: \(text)")
    case .today(let date): Words(everywhere: date.description)
    case .ownersPlan(let name): Words("bara planen för \(name)", "only the plan of \(name)")
    case .asArea: Words("Området som helhet", "The area as a whole")
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
    return count == 0 ? nil : Words(everywhere: "\(count) ") + words(for: value, count)
  }
  return progress + marks(of: tally)
}

/// The value as it is said of so many activities.
private func words(for progress: Progress, _ count: Int) -> Words {
  let isOne = count == 1
  return switch progress {
  case .notStated, .ongoing: progress.words
  case .notStarted: Words(isOne ? "ej påbörjad" : "ej påbörjade", progress.english)
  case .paused: Words(isOne ? "pausad" : "pausade", progress.english)
  case .done: Words(isOne ? "genomförd" : "genomförda", progress.english)
  case .dropped: Words(isOne ? "avförd" : "avförda", progress.english)
  }
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
