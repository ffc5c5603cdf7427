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
    case .shows: Label.evidence.words
    case .lacks: Label.gaps.words
    case .section: Label.section.words
    case .standing: Label.standing.words
    case .due: Label.nextDay.words
    case .reporting: Words("Rapporteringen", "Reporting")
    case .function: Label.function.words
    case .party: Label.party.words
    case .reported: Words("Rapporterat", "Reported")
    case .awaited: Words("Av", "Of")
    case .notReported: Label.gaps.words
    case .stale: Words("Inaktuella", "Stale")
    case .nobody: Words("ingen ensam ansvarig", "nobody alone")
    case .summary(let reported, let expected, let cutOff, let since):
      Words(
        "\(reported) av \(expected) aktiviteter har rapporterats efter \(since). Brytdag \(cutOff).",
        "\(reported) of \(expected) activities have been reported on after \(since). Cut-off \(cutOff)."
      )
    case .wheel: Words("Årshjulet", "The year wheel")
    case .day: Label.day.words
    case .kind: Words("Slag", "Kind")
    case .what: Words("Vad", "What")
    case .everything:
      Words(
        "Aktiviteter, avvikelser och beslut",
        "Activities, deviations and decisions")
    case .identifier: Label.identifier.words
    case .belongsTo: Words("Hör till", "Belongs to")
    case .from: Words("Från", "From")
    case .to: Words("Senast", "By")
    case .cause: Label.cause.words
    case .remedy: Label.remedy.words
    case .kindOf(.activity): Words("aktivitet", "activity")
    case .kindOf(.deviation): Words("avvikelse", "deviation")
    case .kindOf(.decision): Words("beslut", "decision")
    }
  }
}
