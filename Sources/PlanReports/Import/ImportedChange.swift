public import PlanDomain

/// A change that an import would make.
public struct ImportedChange: Hashable, Sendable {
  /// The row in the spreadsheet, from 1.
  public let row: Int
  /// The activity.
  public let activity: ActivityID
  /// What changes.
  public let content: Content
  /// What goes with it.
  public let note: String?

  /// What may change.
  public enum Content: Hashable, Sendable {
    /// The progress, from and to; the same where it is confirmed.
    case progress(Progress, Progress)
    /// The assessment, from and to; the same where it is confirmed.
    case assessment(Assessment, Assessment)
    /// Nothing but what the note says.
    case report
  }

  /// What is to be recorded.
  public var wish: Wish {
    switch content {
    case .progress(_, let value): .progress(activity, to: value, note: note)
    case .assessment(_, let value): .assess(activity, value, note: note)
    case .report: .report(activity, note ?? "")
    }
  }
}
