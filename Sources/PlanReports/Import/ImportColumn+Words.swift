public import PlanDomain

extension ImportColumn: Worded {
  /// The heading.
  public var words: Words {
    switch self {
    case .id: Label.identifier.words
    case .kind: Words("Slag", "Kind")
    case .standing: Label.standing.words
    case .progress: Label.progress.words
    case .assessment: Label.assessment.words
    case .note: Label.note.words
    }
  }

  /// Other headings that mean the same, in Swedish.
  var otherSwedish: [String] {
    switch self {
    case .id: ["Beteckning", "Nr", "Aktivitetens id"]
    case .note: ["Rapport", "Anteckning"]
    case .kind, .standing, .progress, .assessment: []
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
