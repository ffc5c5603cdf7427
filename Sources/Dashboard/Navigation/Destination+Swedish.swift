extension Destination {
  var swedish: String {
    switch self {
    case .agreement: "överenskommelse"
    case .history: "historik"
    case .conflicts: "konflikter"
    }
  }
}
