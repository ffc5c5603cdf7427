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
