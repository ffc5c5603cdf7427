/// Who has reported before a cut-off, and who has not.
public struct Reporting: Hashable, Sendable {
  /// What one function answers for.
  public struct Row: Hashable, Sendable {
    /// The function; `nil` for activities that nobody answers for alone.
    public let responsible: Responsible?
    /// The activities reported on since the cut-off before, in plan order.
    public let reported: [ActivityPicture]
    /// Those not reported on, in plan order.
    public let waiting: [ActivityPicture]

    /// How many of those not reported on are stale.
    public var stale: Int { waiting.count(where: \.isStale) }
    /// How many activities are to be reported on.
    public var expected: Int { reported.count + waiting.count }
  }

  /// The day up to which the next report counts.
  public let cutOff: CalendarDate
  /// The cut-off before; the day before the agreement's period where there is none.
  public let since: CalendarDate
  /// The functions that have something to report, party by party; the most awaited first in each.
  public let rows: [Row]

  /// Draws the picture for the next cut-off.
  ///
  /// An activity is awaited when it has begun by the cut-off and is not dropped; one that was done before
  /// the period of the report is not.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - picture: Its picture on the day.
  public init(of state: PlanState, _ picture: Picture) {
    let agreement = state.plan.agreement
    let days = Reporting.cutOffs(of: agreement)
    let cutOff = days.first { $0 >= picture.date } ?? agreement.period.end
    let since = days.last { $0 < picture.date } ?? agreement.period.start.adding(days: -1)
    let parties = agreement.parties.map(\.id)
    let awaited = picture.activities.filter { $0.isAwaited(by: cutOff, since: since) }
    let groups = Dictionary(grouping: awaited) { picture in
      picture.activity.responsible.count == 1 ? picture.activity.responsible.first : nil
    }
    (self.cutOff, self.since) = (cutOff, since)
    rows = groups.map { responsible, activities in
      Row(
        responsible: responsible, reported: activities.filter { $0.isReported(since: since) },
        waiting: activities.filter { !$0.isReported(since: since) })
    }.sorted { $0.rank(parties) < $1.rank(parties) }
  }

  /// How many activities are reported on.
  public var reported: Int { rows.reduce(0) { $0 + $1.reported.count } }
  /// How many are to be reported on.
  public var expected: Int { rows.reduce(0) { $0 + $1.expected } }

  /// Returns the functions of a party.
  ///
  /// - Parameter party: The party; `nil` for what nobody answers for alone.
  /// - Returns: Its rows, the most awaited first.
  public func rows(of party: PartyID?) -> [Row] { rows.filter { $0.responsible?.party == party } }

  /// The days up to which reports count: what recurs by the year or the tertial, else the year's last.
  private static func cutOffs(of agreement: Agreement) -> [CalendarDate] {
    let recurring = agreement.cadence.filter { cadence in
      if case .yearly = cadence.rhythm { true } else { cadence.rhythm == .tertial }
    }
    let yearly = [Cadence(title: "", rhythm: .yearly(month: 12, day: 31))]
    let days = (recurring.isEmpty ? yearly : recurring).flatMap {
      $0.occasions(from: agreement.period.start, within: agreement.period, limit: .max)
    }
    return Set(days).sorted()
  }
}

extension ActivityPicture {
  fileprivate func isAwaited(by cutOff: CalendarDate, since: CalendarDate) -> Bool {
    guard progress != .dropped, activity.schedule.map({ $0.period.start <= cutOff }) ?? true else {
      return false
    }
    return progress != .done || isReported(since: since)
  }

  fileprivate func isReported(since: CalendarDate) -> Bool {
    lastReport.map { $0 > since } ?? false
  }
}

extension Reporting.Row {
  /// Party by party, those who owe most first, then by name.
  fileprivate func rank(_ parties: [PartyID]) -> (Int, Int, String) {
    let party = responsible.flatMap { parties.firstIndex(of: $0.party) } ?? parties.count
    return (party, -waiting.count, responsible?.function ?? "")
  }
}
