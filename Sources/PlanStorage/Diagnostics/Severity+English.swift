extension Severity {
  /// The word that stands after the place.
  public var english: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    }
  }
}
