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
  /// The two years are never counted from a day before the law asked for it.
  ///
  /// - Parameter duty: What the law asks for.
  /// - Returns: Two years after it was last done; `nil` where it never was, where the day lies after the
  ///   agreement's last, and where the law of another country holds.
  public func lastDay(for duty: LawDuty) -> CalendarDate? {
    guard plan.agreement.country == .sweden else { return nil }
    let done: CalendarDate? =
      switch duty {
      case .situation: situations.last.map { max($0.date, Law.inForce) }
      case .followUp:
        [planDecided, followUps.last?.date, activitiesFollowedUp.date].compactMap(\.self).max()
          .map { max($0, Law.planRequired) }
      }
    guard let due = done?.adding(years: 2), due <= plan.agreement.period.end else { return nil }
    return due
  }

  /// The day that the newest edition of the plan was decided.
  private var planDecided: CalendarDate? {
    let decided = plan.listed.flatMap(\.files).filter { $0.status == .adopted }.compactMap(
      \.decision?.date)
    return (decided + planAdoptions.map(\.date)).max()
  }

  /// What has followed the plan up as a whole: reports on a half year or more, and the meetings held for them.
  var followUps: [(code: String, date: CalendarDate)] {
    let kinds: Set<ReportKind> = [.delar2, .tertial, .helar, .evaluation]
    let reports = frozenReports.filter {
      kinds.contains($0.kind) && $0.owner == plan.view.owner
    }.map { ($0.number, $0.cutOff) }
    let held = meetings.filter { $0.isHeld && ($0.kind == .interim || $0.kind == .annual) }
      .map { ($0.code, $0.date) }
    return (reports + held).sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }

  /// How many of the plan's activities somebody has said something of, and since which day all of them have been.
  ///
  /// That is the plan's own follow-up: a report on each activity follows the plan up as much as one on them all.
  var activitiesFollowedUp: (count: Int, all: Int, date: CalendarDate?) {
    let ids = plan.activities.map(\.id).filter { progress(of: $0) != .dropped }
    let days = ids.compactMap { lastDay(about: .activity($0)) }
    return (days.count, ids.count, days.count == ids.count ? days.min() : nil)
  }
}
