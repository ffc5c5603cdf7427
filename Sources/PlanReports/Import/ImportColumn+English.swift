public import PlanDomain

extension ImportColumn: Worded {
  /// The heading in English.
  public var english: String {
    switch self {
    case .id: "Id"
    case .kind: "Kind"
    case .standing: "State"
    case .progress: "Progress"
    case .assessment: "Assessment"
    case .note: "Note"
    }
  }

  /// Other headings that mean the same, in English.
  var otherEnglish: [String] {
    switch self {
    case .id: ["Identifier", "No"]
    case .note: ["Report", "Comment"]
    case .kind, .standing, .progress, .assessment: []
    }
  }
}
