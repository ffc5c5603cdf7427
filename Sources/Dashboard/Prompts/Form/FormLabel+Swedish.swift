extension FormLabel {
  var swedish: String {
    switch self {
    case .activity: "Aktivitet"
    case .kind: "Typ"
    case .description: "Beskrivning"
    case .cause: "Orsak"
    case .consequence: "Konsekvens"
    case .remedy: "Åtgärd"
    case .responsible: "Ansvarig"
    case .due: "Klar senast"
    case .place: "Plats"
    case .level: "Nivå"
    case .note: "Kommentar"
    case .phrase: "Fras"
    case .text: "Beslut"
    case .proposals: "Förslag"
    case .item: "Punkt"
    case .concerns: "Gäller"
    }
  }
}
