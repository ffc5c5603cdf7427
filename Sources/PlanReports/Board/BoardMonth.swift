public import PlanDomain

/// How the areas stood as a month ended.
public struct BoardMonth: Hashable, Sendable {
  /// The month.
  public let month: CalendarMonth
  /// The day: the month's last, or today.
  public let date: CalendarDate
  /// How each area stood, in the agreement's order.
  let areas: [Tally]
  /// How the whole stood, each activity counted once.
  let whole: Tally
  /// How many activities of each area deviate, are at risk or late, each counted once.
  let troubled: [Int]

  /// Draws a month.
  ///
  /// - Parameters:
  ///   - month: The month.
  ///   - state: Everything that is recorded.
  ///   - today: A month that has not ended is drawn as of this day.
  public init(_ month: CalendarMonth, of state: PlanState, on today: CalendarDate) {
    let date = min(month.lastDay, today)
    let picture = Picture(of: state.about(daysUpTo: date), on: date)
    self.month = month
    self.date = date
    whole = picture.tally
    areas = picture.areas.map(\.tally)
    troubled = picture.areas.map { area in
      let ids = Set(area.goals.flatMap(\.activities) + area.wholes)
      return picture.activities.count { ids.contains($0.id) && $0.isTroubled }
    }
  }

  /// How dark a cell is, from 0 to 4, by the share of an area's activities.
  func heat(of area: Int) -> Int {
    let (count, all) = (troubled[area], areas[area].toDo)
    guard count > 0, all > 0 else { return 0 }
    switch Double(count) / Double(all) {
    case ...0.1: return 1
    case ...0.25: return 2
    case ...0.5: return 3
    default: return 4
    }
  }

  /// The months of an agreement up to a day.
  ///
  /// - Parameters:
  ///   - state: Everything that is recorded.
  ///   - today: The last day.
  /// - Returns: The months from the agreement's first to that of the day, or its last.
  public static func all(of state: PlanState, on today: CalendarDate) -> [BoardMonth] {
    let period = state.plan.agreement.period
    let last = min(max(today, period.start), period.end)
    return (period.start.month.index...last.month.index).map {
      BoardMonth(CalendarMonth(index: $0), of: state, on: last)
    }
  }
}

extension ActivityPicture {
  fileprivate var isTroubled: Bool {
    guard !progress.isEnded else { return false }
    return isOverdue || assessment == .deviating || assessment == .atRisk
  }
}
