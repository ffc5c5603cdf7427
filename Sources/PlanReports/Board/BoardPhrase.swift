import PlanDomain

/// The words that the page for an intranet puts around the data.
enum BoardPhrase: Hashable, Sendable {
  case title(String), overview, areas, deviations, decisions, wheel, timeline, overTime
  case skip, contents
  case restsOn(entries: Int, latest: Timestamp?, on: CalendarDate)
  case noOpenDeviations, noDecisions, nothingComes
  case heatTitle, heatNote, month, play, pause, area, whole, table(String), inMonth(String)
  case untilDay(CalendarDate), timelineNote(CalendarDate), noSchedules, to, none
}

extension BoardPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .title(let agreement): Words("Läget: \(agreement)", "How it stands: \(agreement)")
    case .overview: Words("Översikt", "Overview")
    case .areas: Words("Områden", "Areas")
    case .deviations: Words("Öppna avvikelser", "Open deviations")
    case .decisions: Label.decisions.words
    case .wheel: Words("Årshjulet framåt", "The year wheel ahead")
    case .timeline: Words("Tidslinje", "Timeline")
    case .overTime: Words("Månad för månad", "Month by month")
    case .skip: Words("Till innehållet", "To the content")
    case .contents: Words("Innehåll", "Contents")
    case .restsOn(0, _, let day):
      Words(
        "Skriven \(day). Inget är rapporterat än.", "Written \(day). Nothing is reported yet.")
    case .restsOn(let entries, let latest, let day):
      Words(
        "Skriven \(day). Bygger på \(entries) \(entries == 1 ? "post" : "poster") i journalen"
          + (latest.map { ", den senaste från \($0.date) kl. \($0.timeOfDay)." } ?? "."),
        "Written \(day). It rests on \(entries) \(entries == 1 ? "entry" : "entries") of the journal"
          + (latest.map { ", the latest of \($0.date) at \($0.timeOfDay)." } ?? "."))
    case .noOpenDeviations: Words("Inga avvikelser är öppna.", "No deviations are open.")
    case .noDecisions: Words("Inga beslut är fattade.", "No decisions have been taken.")
    case .nothingComes: Words("Inget kommer.", "Nothing comes.")
    case .heatTitle:
      Words(
        "Avvikande, riskerade och försenade aktiviteter per område och månad",
        "Activities that deviate, are at risk or late, by area and month")
    case .heatNote:
      Words(
        "Siffran är antalet aktiviteter i området som avvek, riskerade att avvika eller var försenade "
          + "vid månadens slut. Ju större del av områdets aktiviteter, desto mörkare.",
        "The number is how many activities of the area deviated, were at risk or late as the month "
          + "ended. The larger their share, the darker.")
    case .month: Words("Månad", "Month")
    case .play: Words("Spela upp", "Play")
    case .pause: Words("Pausa", "Pause")
    case .area: Words("Område", "Area")
    case .whole: Words("Hela planen", "The whole plan")
    case .table(let name): Words("Tabell: \(name)", "Table: \(name)")
    case .inMonth(let name): Words("Läget i \(name)", "As it stood in \(name)")
    case .untilDay(let day): Words("till och med \(day)", "up to \(day)")
    case .timelineNote(let day):
      Words(
        "Varje streck är en aktivitet från startdag till slutdag; lodlinjen är \(day).",
        "Each bar is an activity from its first to its last day; the upright line is \(day).")
    case .noSchedules: Words("Inga aktiviteter har tidplan.", "No activity has a schedule.")
    case .to: Words("till", "to")
    case .none: Words(everywhere: "\u{2013}")
    }
  }
}
