public import PlanDomain

extension ImportColumn: Worded {
  /// The heading.
  public var words: Words {
    switch self {
    case .id: Label.identifier.words
    case .title: Label.title.words
    case .kind: Words("Slag", "Kind")
    case .standing: Label.standing.words
    case .progress: Label.progress.words
    case .assessment: Label.assessment.words
    case .note: Label.note.words
    case .basis: FormPhrase.basis.words
    }
  }

  /// Other headings that mean the same, in Swedish.
  var otherSwedish: [String] {
    switch self {
    case .id: ["Beteckning", "Nr", "Aktivitetens id"]
    case .title: ["Aktivitet", "Åtgärd", "Åtgärder", "Insats"]
    case .standing: ["Status"]
    case .note: ["Rapport", "Anteckning", "Kommentarer", "Notering", "Noteringar"]
    case .kind, .progress, .assessment, .basis: []
    }
  }

  /// Other headings that mean the same, in English.
  var otherEnglish: [String] {
    switch self {
    case .id: ["Identifier", "No"]
    case .title: ["Activity", "Action"]
    case .standing: ["Status"]
    case .note: ["Report", "Comment"]
    case .kind, .progress, .assessment, .basis: []
    }
  }
}
