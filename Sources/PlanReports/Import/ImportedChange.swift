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
  /// What others have answered since the form was written, where that is something else.
  public internal(set) var others: [OtherAnswer] = []

  /// What somebody else has answered.
  public struct OtherAnswer: Hashable, Sendable {
    /// The value.
    public let value: RegisterValue
    /// Whose word it is.
    public let author: Attribution?
    /// The day that it is about.
    public let date: CalendarDate?
  }

  /// What may change.
  public enum Content: Hashable, Sendable {
    /// The progress, from and to; the same where it is confirmed.
    case progress(Progress, Progress)
    /// The assessment, from and to; the same where it is confirmed.
    case assessment(Assessment, Assessment)
    /// Nothing but what the note says.
    case report
  }

  /// The value that it sets; `nil` for a report in words.
  var register: (key: RegisterKey, value: RegisterValue)? {
    switch content {
    case .progress(_, let value): (.progress(activity), .progress(value))
    case .assessment(_, let value): (.assessment(activity), .assessment(value))
    case .report: nil
    }
  }

  /// Whether it says anew what stood.
  var isConfirmation: Bool {
    switch content {
    case .progress(let before, let after): before == after
    case .assessment(let before, let after): before == after
    case .report: false
    }
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
