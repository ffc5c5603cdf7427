/// The agreement's whole period, month by month: what is due, and what was.
public struct YearWheel: Hashable, Sendable {
  /// A month of the wheel.
  public struct Month: Hashable, Sendable {
    /// The month.
    public let month: CalendarMonth
    /// What falls in it, in order, also what is already settled.
    public let occasions: [Occasion]
    /// How its monthly review of deviations stands; `nil` for a month to come.
    public let review: ReviewSummary?
  }

  /// The months, from the first of the period to the last with anything in it, without gaps.
  public let months: [Month]

  /// Draws the wheel.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - picture: Its picture on the day.
  /// - Complexity: O(*m* · *d* + *o* log *o*) in months, deviations and occasions.
  public init(of state: PlanState, _ picture: Picture) {
    let painter = Painter(state: state, date: picture.date, staleness: 60)
    let all = painter.wholeWheel(picture.activities, picture.deviations)
    let falling = Dictionary(grouping: all, by: \.date.month)
    let period = state.plan.agreement.period
    let first = min(all.first?.date.month ?? period.start.month, period.start.month)
    let last = max(all.last?.date.month ?? period.end.month, period.end.month)
    months = (first.index...last.index).map { index in
      let month = CalendarMonth(index: index)
      let review = month <= picture.date.month ? picture.reviewSummary(of: month) : nil
      return Month(month: month, occasions: falling[month] ?? [], review: review)
    }
  }

  /// Everything in the wheel, in order.
  public var occasions: [Occasion] { months.flatMap(\.occasions) }
}
