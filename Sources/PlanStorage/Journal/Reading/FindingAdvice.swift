/// What a finding means for those who work with the plan.
public struct FindingMeaning: Hashable, Sendable {
  let kind: JournalFinding.Kind
}

/// What to do about a finding.
public struct FindingRemedy: Hashable, Sendable {
  let kind: JournalFinding.Kind
}

extension FileError {
  /// The path as seen from the workspace; what stands there has plain letters only.
  var inJournal: String {
    let parts = path.split(separator: "/")
    let place = parts.lastIndex(of: "journal") ?? parts.startIndex
    return parts[place...].joined(separator: "/")
  }
}

extension JournalFinding.Kind {
  /// What it means for those who work with the plan.
  public var meaning: FindingMeaning { FindingMeaning(kind: self) }

  /// What to do about it.
  public var remedy: FindingRemedy { FindingRemedy(kind: self) }
}
