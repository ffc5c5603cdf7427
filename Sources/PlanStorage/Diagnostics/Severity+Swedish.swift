public import PlanDomain

extension Severity: Worded {
  /// The word that stands after the place.
  public var swedish: String {
    switch self {
    case .error: "fel"
    case .warning: "varning"
    }
  }
}
