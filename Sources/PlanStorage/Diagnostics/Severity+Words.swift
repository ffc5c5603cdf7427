public import PlanDomain

extension Severity: Worded {
  /// The word that stands after the place.
  public var words: Words {
    switch self {
    case .error: Words("fel", "error")
    case .warning: Words("varning", "warning")
    }
  }
}
