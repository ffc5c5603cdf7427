extension DecimalNumber: Worded {
  /// The number with a decimal point.
  public var english: String { description }
}

extension ReportKind: Worded {
  /// The kind of report in English.
  public var english: String {
    switch self {
    case .delar2: "second interim report"
    case .helar: "annual report"
    case .brief: "one-page brief"
    case .agenda: "agenda"
    case .minutes: "minutes"
    case .since: "changes since the last meeting"
    case .deviations: "deviations"
    case .evaluation: "evaluation"
    }
  }
}

extension Indicator.Direction: Worded {
  /// Which way is better, in English.
  public var english: String {
    switch self {
    case .increase: "is to rise"
    case .decrease: "is to fall"
    case .keep: "is to stay"
    }
  }
}
