public import PlanDomain

/// A file in `reports/` that is not as it should be.
public struct DocumentFinding: Hashable, Sendable {
  /// What was found.
  public enum Kind: Hashable, Sendable {
    /// An entry names the file, and there is none.
    case missing
    /// The file is not what it was when the entry was made.
    case altered
    /// The file cannot be read, or something else has its name.
    case unusable(FileError)
    /// The name in the entry is none that the program gives.
    case unusableName
    /// No entry names the file.
    case unrecorded
  }

  /// What was found.
  public let kind: Kind
  /// The file, as seen from the workspace: `reports/M-2026-11.md`.
  public let path: String
  /// The number of the meeting or the report; `nil` where no entry names the file.
  public let code: String?
  /// The day that it was approved or frozen; `nil` where no entry names the file.
  public let date: CalendarDate?

  init(_ kind: Kind, _ recorded: RecordedDocument) {
    self.kind = kind
    path = "\(PlanStore.documents)/\(recorded.document.file)"
    code = recorded.code
    date = recorded.date
  }

  init(unrecorded name: String) {
    (kind, path) = (.unrecorded, "\(PlanStore.documents)/\(name)")
    (code, date) = (nil, nil)
  }

  /// Whether a document that was frozen is not there, or is not what it was.
  public var isDamage: Bool { kind != .unrecorded }
}
