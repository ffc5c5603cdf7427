extension DecimalNumber: Worded {
  /// The number with a decimal point.
  public var english: String { description }
}

extension ReportKind: Worded {
  /// The kind of report in English.
  public var english: String {
    switch self {
    case .delar2: "second interim report"
    case .tertial: "tertial report"
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

extension Delivery: Worded {
  /// To whom and when a report was handed over, in English.
  public var english: String {
    ["\(receiver) \(date)", record].compactMap(\.self).joined(separator: ", ")
  }
}

extension ReportStep: Worded {
  /// The step in English, with what has been done of it.
  public var english: String {
    let name = "\(report.english) \(cutOff)"
    let mark = [done, day?.description].compactMap(\.self).joined(separator: " ")
    let said =
      switch kind {
      case .cutOff: "cut-off: \(name)"
      case .council: "\(body ?? "the council") takes up the \(name)"
      case .delivery: "handed over\(body.map { " to \($0)" } ?? ""): \(name)"
      }
    return (mark.isEmpty ? said : "\(said) (\(mark))") + origin.english
  }
}
