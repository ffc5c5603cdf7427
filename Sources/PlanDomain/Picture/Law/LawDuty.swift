/// What the law asks for at least every second year.
///
/// > Source: Lag (2023:196) § 6.
public enum LawDuty: String, CaseIterable, Hashable, Sendable {
  /// The picture of the situation is brought up to date.
  case situation
  /// The action plan is followed up.
  case followUp = "follow_up"
}

extension PlanState {
  /// Returns the last day for doing what the law asks for again.
  ///
  /// - Parameter duty: What the law asks for.
  /// - Returns: Two years after it was last done; `nil` where it never was.
  public func lastDay(for duty: LawDuty) -> CalendarDate? {
    let done: CalendarDate? =
      switch duty {
      case .situation: situations.last?.date
      case .followUp: [planDecided, followUps.last?.date].compactMap(\.self).max()
      }
    return done?.adding(years: 2)
  }

  /// The day that the newest edition of the plan was decided.
  private var planDecided: CalendarDate? {
    let decided = plan.editions.filter { $0.status == .adopted }.compactMap(\.decision?.date)
    return (decided + planAdoptions.map(\.date)).max()
  }

  /// What has followed the plan up: reports on a half year or more, and the meetings held for them.
  var followUps: [(code: String, date: CalendarDate)] {
    let kinds: Set<ReportKind> = [.delar2, .helar, .evaluation]
    let reports = frozenReports.filter { kinds.contains($0.kind) }.map { ($0.number, $0.cutOff) }
    let held = meetings.filter { $0.isHeld && ($0.kind == .interim || $0.kind == .annual) }
      .map { ($0.code, $0.date) }
    return (reports + held).sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }
}
