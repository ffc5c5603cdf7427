/// Whether a sub-goal is reached, as judged by the council.
public enum Attainment: String, CaseIterable, Sendable {
  /// It is reached, or will be.
  case achieved
  /// It is partly reached.
  case partlyAchieved = "partly_achieved"
  /// It is not reached.
  case notAchieved = "not_achieved"
  /// Not judged.
  case notAssessed = "not_assessed"

  /// How bad the value is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .achieved: 0
    case .notAssessed: 1
    case .partlyAchieved: 2
    case .notAchieved: 3
    }
  }
}

/// Where a sub-goal is heading.
public enum Trend: String, CaseIterable, Sendable {
  /// Getting better.
  case up
  /// Unchanged.
  case level
  /// Getting worse.
  case down

  /// How bad the value is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .up: 0
    case .level: 1
    case .down: 2
    }
  }
}
