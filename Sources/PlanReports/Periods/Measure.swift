import PlanDomain

/// A number that reports compare.
enum Measure: Hashable {
  case total, progress(Progress), assessment(Assessment)
  case overdue, reportsMissing, stale, openDeviations

  /// The numbers in the order that tables have them.
  static let all: [Measure] =
    [.total] + Progress.allCases.sorted { $0.place < $1.place }.map(Measure.progress)
    + Assessment.allCases.map(Measure.assessment)
    + [.overdue, .reportsMissing, .stale, .openDeviations]

  /// The number in a count of activities.
  func value(in tally: Tally) -> Int {
    switch self {
    case .total: tally.total
    case .progress(let progress): tally.progress[progress] ?? 0
    case .assessment(let assessment): tally.assessment[assessment] ?? 0
    case .overdue: tally.overdue
    case .reportsMissing: tally.reportsMissing
    case .stale: tally.stale
    case .openDeviations: tally.openDeviations
    }
  }
}

extension Progress {
  /// Where it stands among the numbers: what is finished first, what nobody has said last.
  fileprivate var place: Int {
    switch self {
    case .done: 0
    case .ongoing: 1
    case .notStarted: 2
    case .paused: 3
    case .dropped: 4
    case .notStated: 5
    }
  }
}
