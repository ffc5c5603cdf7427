/// How each focus area stood as each month of the agreement's period ended.
///
/// What was known then counts, by the clocks that recorded it; the month of the picture stands as the
/// picture does.
public struct Development: Hashable, Sendable {
  /// The months of the period, in order.
  public let months: [CalendarMonth]
  /// The focus areas, in order.
  public let areas: [GoalID]
  /// The counts of each area in each month that has come, from the first of the period.
  private let tallies: [[Tally]]
  /// How many entries each of those months rests on: while they are the same, so are its counts.
  private let rests: [Int]

  /// Derives it from a state.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - picture: The picture of the state.
  ///   - old: What was derived before, whose months are kept where nothing earlier has come.
  /// - Complexity: O(*n* + *m* · *a*) in entries, months that are not kept, and activities.
  public init(of state: PlanState, _ picture: Picture, renewing old: Development? = nil) {
    let period = state.plan.agreement.period
    let all = period.start.month.index...period.end.month.index
    months = all.map(CalendarMonth.init(index:))
    areas = picture.areas.map(\.area.id)
    let past = all.prefix { $0 < picture.date.month.index }.map(CalendarMonth.init(index:))
    var byMonth: [Int: [Entry]] = [:]
    for entry in state.history {
      let month = entry.recordedAt.date.month.index
      byMonth[max(month, all.lowerBound), default: []].append(entry)
    }
    var (tallies, rests) = ([[Tally]](), [Int]())
    var known = PlanState(state.plan)
    var count = 0
    // What has to be replayed from the beginning, once a month is another than it was.
    var waiting: [Entry] = []
    for (place, month) in past.enumerated() {
      let now = byMonth[month.index] ?? []
      waiting += now
      count += now.count
      rests.append(count)
      if let old, old.areas == areas, old.rests.indices.contains(place), old.rests[place] == count,
        old.isPast(place)
      {
        tallies.append(old.tallies[place])
        continue
      }
      known.apply(contentsOf: waiting)
      waiting = []
      let day = month.lastDay
      let then = known.holding(on: day)
      let painter = Painter(state: then, date: day, staleness: 60)
      let activities = painter.activities(then.activities, painter.deviations())
      tallies.append(painter.areas(activities).map(\.tally))
    }
    if months.contains(picture.date.month) {
      tallies.append(picture.areas.map(\.tally))
      rests.append(-1)
    }
    (self.tallies, self.rests) = (tallies, rests)
  }

  /// Whether a month was over when it was drawn.
  private func isPast(_ place: Int) -> Bool { rests[place] >= 0 }

  /// The last month that has come.
  public var latest: CalendarMonth? { tallies.isEmpty ? nil : months[tallies.count - 1] }

  /// Returns the counts of an area as a month ended.
  ///
  /// - Parameters:
  ///   - area: The area.
  ///   - month: The month.
  /// - Returns: The counts; `nil` for a month that has not come, or lies outside the period.
  public func tally(of area: GoalID, in month: CalendarMonth) -> Tally? {
    guard let first = months.first, let row = areas.firstIndex(of: area) else { return nil }
    let place = month.index - first.index
    guard tallies.indices.contains(place), tallies[place].indices.contains(row) else { return nil }
    return tallies[place][row]
  }
}
