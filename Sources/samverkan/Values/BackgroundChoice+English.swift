extension BackgroundChoice {
  var english: String {
    switch self {
    case .light: "light"
    case .dark: "dark"
    }
  }
}
