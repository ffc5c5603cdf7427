import Cells
import PlanDomain

/// Which months the timeline shows, and how closely.
struct Timeline: Equatable, Sendable {
  /// The first month shown; `nil` until the size is known.
  var first: CalendarMonth?
  /// How many months have room.
  private(set) var count = 1
  /// The columns before the months.
  private(set) var labelColumns = 16
  /// Whether a month takes four columns instead of one.
  private(set) var isClose = false

  var columnsPerMonth: Int { isClose ? 4 : 1 }

  /// Shows the months more closely or less, with today in the middle.
  mutating func zoom() {
    isClose.toggle()
    first = nil
  }

  /// The first months that the window can begin with, as it was last settled.
  private var earliest: CalendarMonth?
  private var latest: CalendarMonth?

  mutating func scroll(by months: Int) {
    first = first.map { max(earliest ?? $0, min(latest ?? $0, $0.adding(months: months))) }
  }

  /// Keeps the window within the agreement's period; it begins there, or so that today is seen.
  mutating func settle(_ context: Context, columns: Int) {
    let period = context.state.plan.agreement.period
    let months = period.end.month.index - period.start.month.index + 1
    labelColumns = max(16, min(48, columns - 4 - months))
    count = max(1, min(months, (columns - 4 - labelColumns) / columnsPerMonth))
    let last = period.end.month.adding(months: 1 - count)
    let wanted = first ?? context.month.adding(months: -count / 2)
    (earliest, latest) = (period.start.month, max(period.start.month, last))
    first = max(period.start.month, min(last, wanted))
  }

  /// The days of each column, from the left.
  var cells: [ClosedRange<CalendarDate>] {
    guard let first else { return [] }
    return (0..<count * columnsPerMonth).map { place in
      let month = first.adding(months: place / columnsPerMonth)
      let part = place % columnsPerMonth
      let length = month.firstDay.days(until: month.lastDay) + 1
      let start = month.firstDay.adding(days: length * part / columnsPerMonth)
      let end = month.firstDay.adding(days: length * (part + 1) / columnsPerMonth - 1)
      return start...end
    }
  }
}
