import PlanDomain

extension ReportPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .activities: "Aktiviteter"
    case .assessment: "Bedömning"
    case .attainment: "Måluppfyllelse"
    case .attention: "Uppmärksamma"
    case .awaitsDecision: "Väntar på beslut"
    case .checkpoints: "Avstämningar"
    case .conflict: "Oenighet"
    case .contribution: "Bidrag"
    case .contributions: "Parternas bidrag"
    case .coordination: "Samordning"
    case .decided: "Beslutad"
    case .example: "Exempel"
    case .ended: "avslutad"
    case .entry: "Post"
    case .firstDay: "Från"
    case .followUp: "Uppföljning"
    case .goal: "Mål"
    case .how: "Hur"
    case .id: "Id"
    case .inEffect: "Gäller"
    case .indicators: "Indikatorer"
    case .lastDay: "Till"
    case .aim: "Syfte"
    case .assessmentNote: "Bedömningens kommentar"
    case .lastReport: "Senast rapporterad"
    case .latestReport: "Senaste rapport"
    case .reportMissing: "Rapport saknas"
    case .reportMissingAfter(nil): "Rapport saknas efter"
    case .reportMissingAfter(let day?): "rapport saknas efter \(day)"
    case .log: "Historik"
    case .needsAttention: "Behöver uppmärksamhet"
    case .next: "Härnäst"
    case .no: "nej"
    case .noActivities: "Inga aktiviteter."
    case .none: "ingen"
    case .note: "Kommentar"
    case .nothing: "Inget."
    case .outdated: "måste prövas igen"
    case .overdue: "Försenad"
    case .partOf: "Del av"
    case .parties: "Parter"
    case .party: "Part"
    case .period: "Gäller"
    case .perspectives: "Perspektiv"
    case .places: "Platser"
    case .plan: "Planen"
    case .progress: "Genomförande"
    case .reason: "Skäl"
    case .responsible: "Ansvarig"
    case .schedule: "Tidplan"
    case .serves: "Delmål"
    case .source: "Källa"
    case .stale: "Inaktuell"
    case .time: "Tidpunkt"
    case .titleColumn: "Titel"
    case .undone: "ångrad"
    case .what: "Händelse"
    case .writer: "Skrivare"
    case .yes: "ja"
    case .about: "Avser"
    case .author: "Av"
    case .activity: "Aktivitet"
    case .age: "Ålder i dagar"
    case .closed: "Stängd"
    case .closingNote: "Varför stängd"
    case .deviation: "Avvikelsen"
    case .deviations: "Avvikelser"
    case .level: "Nivå"
    case .opened: "Upptäckt"
    case .reviews: "Månadsgranskningar"
    case .standing: "Läge"
    case .part(.due): "Klar senast"
    case .part(let kind): capitalised(kind.swedish)
    case .reviewed(let month): "Granskad \(month)"
    case .unreviewedMonths(let months): "Ej granskad: \(months)."
    case .days(let count): "\(count) \(count == 1 ? "dag" : "dagar")"
    case .chain: "Vad som har hänt"
    case .agreement: "Överenskommelsen"
    case .disputed: "oenighet"
    case .formerText: "Tidigare text"
    case .unit: "Enhet"
    case .baseline: "Utgångsvärde"
    case .target: "Målvärde"
    case .direction: "Riktning"
    case .latestValue: "Senaste värde"
    case .nextMeasurement: "Nästa mätning"
    case .measurements: "Mätningar"
    case .commitments: "Åtaganden"
    case .edition(let edition):
      "Åtgärdsplan \(edition.version) (\(edition.status.swedish.lowercased()))"
    case .outcome(let standing): standing.swedish
    case .formerNote(let text): "tidigare text: \(text)"
    case .today(let date): date.description
    case .ownersPlan(let name): "bara planen för \(name)"
    case .asArea: "Området som helhet"
    case .asOf(let date): "läget \(date)"
    case .tally(let tally):
      [counted(tally.total), parts(of: tally).joined(separator: ", ")].filter { !$0.isEmpty }
        .joined(separator: ": ")
    case .shortTally(let tally):
      ([counted(tally.total)] + marks(of: tally)).joined(separator: ", ")
    case .elapsed(let percent): "\(percent) % av avtalstiden har gått."
    case .attentionCount(let count): "Behöver uppmärksamhet (\(count))"
    case .more(let count): "… och \(count) till: samverkan list attention"
    case .postponed(let times, let days):
      "framflyttad \(times) \(times == 1 ? "gång" : "gånger"), \(days) \(days == 1 ? "dag" : "dagar")"
    }
  }
}

private func counted(_ count: Int) -> String {
  "\(count) \(count == 1 ? "aktivitet" : "aktiviteter")"
}

private func parts(of tally: Tally) -> [String] {
  let words: [(Progress, one: String, many: String)] = [
    (.notStated, "ingen uppgift", "ingen uppgift"),
    (.notStarted, "ej påbörjad", "ej påbörjade"), (.ongoing, "pågår", "pågår"),
    (.paused, "pausad", "pausade"), (.done, "genomförd", "genomförda"),
    (.dropped, "avförd", "avförda"),
  ]
  let progress = words.compactMap { value, one, many -> String? in
    let count = tally.progress[value] ?? 0
    return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
  return progress + marks(of: tally)
}

private func marks(of tally: Tally) -> [String] {
  let overdue = tally.overdue == 1 ? "försenad" : "försenade"
  return [
    (tally.deviating, "avviker"), (tally.atRisk, "med risk"), (tally.overdue, overdue),
    (tally.reportsMissing, "saknar rapport"),
    (tally.openDeviations, tally.openDeviations == 1 ? "öppen avvikelse" : "öppna avvikelser"),
    (tally.unreviewedDeviations, "ej granskade"),
  ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
}
