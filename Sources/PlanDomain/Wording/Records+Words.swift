extension DecimalNumber: Worded {
  /// The number with a decimal comma.
  public var words: Words {
    Words(
      description.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ","),
      description)
  }
}

extension ReportKind: Worded {
  /// The kind of report.
  public var words: Words {
    switch self {
    case .delar2: Words("delårsrapport 2", "second interim report")
    case .tertial: Words("tertialrapport", "tertial report")
    case .helar: Words("helårsrapport", "annual report")
    case .brief: Words("sammanfattning på en sida", "one-page brief")
    case .agenda: Words("dagordning", "agenda")
    case .minutes: Words("minnesanteckningar", "minutes")
    case .since: Words("ändringar sedan förra mötet", "changes since the last meeting")
    case .deviations: Words("avvikelser", "deviations")
    case .evaluation: Words("utvärdering", "evaluation")
    }
  }
}

extension Indicator.Direction: Worded {
  /// Which way is better.
  public var words: Words {
    switch self {
    case .increase: Words("ska öka", "is to rise")
    case .decrease: Words("ska minska", "is to fall")
    case .keep: Words("ska bestå", "is to stay")
    }
  }
}

extension Delivery: Worded {
  /// To whom and when a report was handed over.
  public var words: Words {
    Words(
      ["\(receiver) \(date)", record].compactMap(\.self).joined(separator: ", "),
      ["\(receiver) \(date)", record].compactMap(\.self).joined(separator: ", "))
  }
}

extension ReportStep: Worded {
  /// The step, with what has been done of it.
  public var words: Words {
    let name = report.words + Words(everywhere: " \(cutOff)")
    let mark = [done, day?.description].compactMap(\.self).joined(separator: " ")
    let said =
      switch kind {
      case .cutOff: Words("brytdag: ", "cut-off: ") + name
      case .council:
        Words("\(body ?? "rådet") tar upp ", "\(body ?? "the council") takes up the ") + name
      case .delivery:
        Words(
          "överlämnas\(body.map { " till \($0)" } ?? ""): ",
          "handed over\(body.map { " to \($0)" } ?? ""): ") + name
      }
    return said + Words(everywhere: mark.isEmpty ? "" : " (\(mark))") + origin.words
  }
}
