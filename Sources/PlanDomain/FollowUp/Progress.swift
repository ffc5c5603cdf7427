/// How far the work has come, as last reported.
public enum Progress: String, CaseIterable, Sendable {
  /// Nobody has said how far: what a plan holds before anyone reports, and never a report itself.
  case notStated = "not_stated"
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

  /// What can be reported, in the order that it is offered.
  public static let reportable = allCases.filter { $0 != .notStated }

  /// Whether nothing more will be done: carried out or dropped.
  public var isEnded: Bool { self == .done || self == .dropped }

  /// How bad the value is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    // Nobody claims it, so that it never stands against a value that someone has said.
    case .notStated: -1
    case .done: 0
    case .dropped: 1
    case .ongoing: 2
    case .paused: 3
    case .notStarted: 4
    }
  }
}
