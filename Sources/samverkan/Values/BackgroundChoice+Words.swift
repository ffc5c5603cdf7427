import PlanDomain

extension BackgroundChoice {
  var words: Words {
    switch self {
    case .light: Words("ljus", "light")
    case .dark: Words("mörk", "dark")
    }
  }
}
