extension BackgroundChoice {
  var swedish: String {
    switch self {
    case .light: "ljus"
    case .dark: "mörk"
    }
  }
}
