extension DecimalNumber {
  /// The number with a decimal comma.
  public var swedish: String {
    description.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
  }
}

extension ReportKind {
  /// The kind of report in Swedish.
  public var swedish: String {
    switch self {
    case .delar2: "delårsrapport 2"
    case .tertial: "tertialrapport"
    case .helar: "helårsrapport"
    case .brief: "sammanfattning på en sida"
    case .agenda: "dagordning"
    case .minutes: "minnesanteckningar"
    case .since: "ändringar sedan förra mötet"
    case .deviations: "avvikelser"
    case .evaluation: "utvärdering"
    }
  }
}

extension Indicator.Direction {
  /// Which way is better, in Swedish.
  public var swedish: String {
    switch self {
    case .increase: "ska öka"
    case .decrease: "ska minska"
    case .keep: "ska bestå"
    }
  }
}

extension Delivery {
  /// To whom and when a report was handed over, in Swedish.
  public var swedish: String {
    ["\(receiver) \(date)", record].compactMap(\.self).joined(separator: ", ")
  }
}

extension ReportStep {
  /// The step in Swedish, with what has been done of it.
  public var swedish: String {
    let name = "\(report.swedish) \(cutOff)"
    let mark = [done, day?.description].compactMap(\.self).joined(separator: " ")
    let said =
      switch kind {
      case .cutOff: "brytdag: \(name)"
      case .council: "\(body ?? "rådet") tar upp \(name)"
      case .delivery: "överlämnas\(body.map { " till \($0)" } ?? ""): \(name)"
      }
    return (mark.isEmpty ? said : "\(said) (\(mark))") + origin.swedish
  }
}
