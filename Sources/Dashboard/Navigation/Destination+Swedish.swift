extension Destination {
  var swedish: String {
    switch self {
    case .agreement: "överenskommelse"
    case .deviations: "avvikelser"
    case .decisions: "beslut"
    case .history: "historik"
    case .conflicts: "konflikter"
    }
  }
}
