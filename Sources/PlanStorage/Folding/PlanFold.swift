public import PlanDomain

/// An activities file with what has been decided since written into it.
///
/// A person reads it through and may adopt it as the next edition. Comments and order stay where
/// nothing changed; only decided changes are written, proposals never.
public struct PlanFold: Sendable {
  /// The file's text.
  public let text: String
  /// The activities whose text, dates, responsible or contributions were changed.
  public private(set) var changed: [ActivityID] = []
  /// The activities that were dropped; each leaves a comment in its place.
  public private(set) var dropped: [ActivityID] = []
  /// The activities that were added, at the end.
  public private(set) var added: [ActivityID] = []

  /// Folds a state into an activities file.
  ///
  /// - Parameters:
  ///   - file: The file, one that `check` finds no errors in.
  ///   - state: The plan and what has been decided.
  ///   - date: The day that the head of the file names.
  ///   - additions: The activities to add at the end.
  ///   - isNew: Whether the file is a new one, whose version stays.
  ///   - language: The language of the comments.
  /// - Throws: Why the file cannot be written into.
  public init(
    folding file: PlanFile, into state: PlanState, on date: CalendarDate,
    adding additions: [Activity], isNew: Bool = false, in language: Language
  ) throws(PlanFoldError) {
    var findings = Findings()
    let source = SourceText(file)
    guard let root = YAMLReader.read(source, into: &findings),
      let edition = WrittenEdition(root, lines: source.text)
    else { throw .unreadable(file: file.name) }
    if let line = edition.crowdedLine { throw .activitiesShareLine(file: file.name, line: line) }
    var edits = isNew ? [] : edition.headEdits(FoldRemark.head(date), in: language)
    for item in edition.items {
      guard let planned = state.plan.activities.first(where: { $0.id == item.id }),
        let current = state.activity(item.id)
      else { continue }
      if state.progress(of: item.id) == .dropped {
        edits.append(item.dropping(FoldRemark.dropped(current).worded(in: language)))
        dropped.append(item.id)
      } else if planned != current {
        edits += item.writing(current, instead: planned)
        changed.append(item.id)
      }
    }
    edits += edition.adding(additions)
    if !additions.isEmpty {
      edits += edition.withoutStart(isNew ? FoldRemark.begun(date) : nil, in: language)
    }
    added = additions.map(\.id)
    text = edition.lines.applying(edits)
  }
}

/// Why an activities file cannot be folded.
public enum PlanFoldError: Error, Hashable, Sendable {
  /// The file is no activities file, or has errors that `check` tells of.
  case unreadable(file: String)
  /// Two activities, or an activity and something else, stand on one line.
  case activitiesShareLine(file: String, line: Int)
}
