extension Glance.Move: Worded {
  /// By how many more or fewer.
  public var words: Words {
    let sign = difference > 0 ? "+" : "\u{2212}"
    let count = "\(sign)\(abs(difference))"
    switch self {
    case .deviating: return Words("\(count) avviker", "\(count) deviating")
    case .overdue:
      return abs(difference) == 1
        ? Words("\(count) försenad", "\(count) overdue")
        : Words("\(count) försenade", "\(count) overdue")
    case .atRisk: return Words("\(count) med risk", "\(count) at risk")
    case .done:
      return abs(difference) == 1
        ? Words("\(count) klar", "\(count) done") : Words("\(count) klara", "\(count) done")
    }
  }
}
