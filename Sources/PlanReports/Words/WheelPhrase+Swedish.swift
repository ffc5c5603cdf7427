extension WheelPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .law: "Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete"
    case .shows: "Underlag"
    case .lacks: "Saknas"
    case .section: "Paragraf"
    case .standing: "Läge"
    case .due: "Senast igen"
    case .reporting: "Rapporteringen"
    case .function: "Funktion"
    case .party: "Part"
    case .reported: "Rapporterat"
    case .awaited: "Av"
    case .notReported: "Saknas"
    case .stale: "Inaktuella"
    case .nobody: "ingen ensam ansvarig"
    case .summary(let reported, let expected, let cutOff, let since):
      "\(reported) av \(expected) aktiviteter har rapporterats efter \(since). Brytdag \(cutOff)."
    case .wheel: "Årshjulet"
    case .day: "Dag"
    case .kind: "Slag"
    case .what: "Vad"
    case .everything: "Aktiviteter, avvikelser och beslut"
    case .identifier: "Id"
    case .belongsTo: "Hör till"
    case .from: "Från"
    case .to: "Senast"
    case .cause: "Orsak"
    case .remedy: "Åtgärd"
    case .kindOf(.activity): "aktivitet"
    case .kindOf(.deviation): "avvikelse"
    case .kindOf(.decision): "beslut"
    }
  }
}
