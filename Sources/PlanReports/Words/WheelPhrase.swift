import PlanDomain

/// The words that reports on the year wheel, the law and reporting put around the data.
enum WheelPhrase: Hashable, Sendable {
  case law, shows, lacks, section, standing, due
  case reporting, function, party, reported, awaited, notReported, stale, nobody
  case summary(Int, of: Int, cutOff: CalendarDate, since: CalendarDate)
  case wheel, day, kind, what
  case everything, identifier, belongsTo, from, to, cause, remedy
  case kindOf(WheelKind)
}

/// What kind of row stands in a table of everything, or of what is due.
enum WheelKind: String, CaseIterable, Hashable, Sendable {
  case activity, deviation, decision
}

extension WheelPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .law:
      Words(
        "Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete",
        "Act (2023:196) on municipalities' responsibility for crime prevention")
    case .shows: Words("Underlag", "To show")
    case .lacks: Words("Saknas", "Missing")
    case .section: Words("Paragraf", "Section")
    case .standing: Words("Läge", "State")
    case .due: Words("Senast igen", "Due again")
    case .reporting: Words("Rapporteringen", "Reporting")
    case .function: Words("Funktion", "Function")
    case .party: Words("Part", "Party")
    case .reported: Words("Rapporterat", "Reported")
    case .awaited: Words("Av", "Of")
    case .notReported: Words("Saknas", "Missing")
    case .stale: Words("Inaktuella", "Stale")
    case .nobody: Words("ingen ensam ansvarig", "nobody alone")
    case .summary(let reported, let expected, let cutOff, let since):
      Words(
        "\(reported) av \(expected) aktiviteter har rapporterats efter \(since). Brytdag \(cutOff).",
        "\(reported) of \(expected) activities have been reported on after \(since). Cut-off \(cutOff)."
      )
    case .wheel: Words("Årshjulet", "The year wheel")
    case .day: Words("Dag", "Day")
    case .kind: Words("Slag", "Kind")
    case .what: Words("Vad", "What")
    case .everything:
      Words(
        "Aktiviteter, avvikelser och beslut",
        "Activities, deviations and decisions")
    case .identifier: Words("Id", "Id")
    case .belongsTo: Words("Hör till", "Belongs to")
    case .from: Words("Från", "From")
    case .to: Words("Senast", "By")
    case .cause: Words("Orsak", "Cause")
    case .remedy: Words("Åtgärd", "Remedy")
    case .kindOf(.activity): Words("aktivitet", "activity")
    case .kindOf(.deviation): Words("avvikelse", "deviation")
    case .kindOf(.decision): Words("beslut", "decision")
    }
  }
}
