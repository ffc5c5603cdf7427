/// What kind of meeting it is; it decides the standard agenda.
public enum MeetingKind: String, CaseIterable, Sendable {
  /// The monthly one, which follows up deviations.
  case monthly
  /// The one that reports on the interim period, with cut-off 31 August.
  case interim
  /// The one that reports on the whole year.
  case annual
  /// Any other.
  case other
}

/// How far a meeting has come.
public enum MeetingStage: String, CaseIterable, Sendable {
  /// It has an agenda.
  case planned
  /// It is under way.
  case open
  /// It is over; its minutes may be edited.
  case closed
  /// Its minutes are approved, and nothing in it changes any more.
  case approved

  /// How early the stage is; the earlier counts when two people disagree.
  public var severity: Int {
    switch self {
    case .approved: 0
    case .closed: 1
    case .open: 2
    case .planned: 3
    }
  }
}
