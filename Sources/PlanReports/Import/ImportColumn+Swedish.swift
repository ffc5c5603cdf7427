extension ImportColumn {
  /// The heading in Swedish.
  public var swedish: String {
    switch self {
    case .id: "Id"
    case .kind: "Slag"
    case .standing: "Läge"
    case .progress: "Genomförande"
    case .assessment: "Bedömning"
    case .note: "Kommentar"
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
}
