/// How far the work has come, as last reported.
public enum Progress: String, CaseIterable, Sendable {
  /// Not begun.
  case notStarted = "not_started"
  /// Under way.
  case ongoing
  /// Begun, then stopped for a while.
  case paused
  /// Carried out.
  case done
  /// Taken out of the plan by a decision.
  case dropped

  /// Whether nothing more will be done: carried out or dropped.
  public var isEnded: Bool { self == .done || self == .dropped }

  /// How bad the value is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .done: 0
    case .dropped: 1
    case .ongoing: 2
    case .paused: 3
    case .notStarted: 4
    }
  }
}
