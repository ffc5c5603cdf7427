/// In what respect the work departs from the plan.
public enum DeviationKind: String, CaseIterable, Sendable {
  /// It takes longer, or comes later.
  case time
  /// Less, or something else, is done.
  case scope
  /// People, money or premises are missing.
  case resources
  /// The result is not good enough.
  case quality
  /// The parties do not work together as agreed.
  case collaboration
  /// Something outside the parties' power.
  case external
}

/// Where a deviation is dealt with; it is escalated from one to the next.
public enum DeviationLevel: String, CaseIterable, Sendable {
  /// The coordination groups.
  case coordination
  /// The strategic council.
  case council
  /// The political body.
  case political

  /// How high the level is; the higher counts when two people disagree.
  public var severity: Int {
    switch self {
    case .coordination: 0
    case .council: 1
    case .political: 2
    }
  }

  /// The next level up; `nil` at the highest.
  public var next: DeviationLevel? {
    DeviationLevel.allCases.first { $0.severity == severity + 1 }
  }
}

/// Whether a deviation is still to be dealt with, as last recorded.
public enum DeviationState: String, CaseIterable, Sendable {
  /// To be dealt with.
  case open
  /// Dealt with.
  case closed

  /// How bad the state is when two people disagree; the higher counts.
  public var severity: Int { self == .open ? 1 : 0 }
}

/// What a monthly review found since the month before.
public enum Verdict: String, CaseIterable, Sendable {
  /// The deviation is on its way to be remedied.
  case better
  /// Nothing has changed.
  case unchanged
  /// The deviation has grown.
  case worse

  /// How bad the verdict is when two people disagree; the higher counts.
  public var severity: Int {
    switch self {
    case .better: 0
    case .unchanged: 1
    case .worse: 2
    }
  }
}
