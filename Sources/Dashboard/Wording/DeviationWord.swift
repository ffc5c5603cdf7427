import PlanDomain

/// What the screens about deviations say beside data.
enum DeviationWord: Hashable, Sendable {
  // The register.
  case counts(total: Int, open: Int, unreviewed: Int)
  case shown(Int, of: Int)
  case noDeviations, noneShown
  case pictures, openPerMonth, ages
  case filter(FilterChoice, CalendarMonth)
  case chooseFilter

  // A deviation.
  case gone
  case missing
  case standing, unreviewed, latestReview
  case since(CalendarDate, days: Int)
  case overdue(Int)
  case reviews, closing, closed
  case month(CalendarMonth)
  /// Among the activities: how many of them are open.
  case mark(Int)
  /// In the overview.
  case openCount(Int, isShort: Bool)
  case overdueShort(Int)
  case attention(open: Int, unreviewed: Int, isShort: Bool)
  case offer(String), offerYes, offerNo
  case whyEscalate(String, String), whyReopen(String)
  case opensDeviation
  case newlyOverdue(String)

  // The monthly review.
  case review(CalendarMonth)
  case placeOf(Int, Int)
  /// Another has reviewed or closed the one in front meanwhile.
  case answered
  case before, neverReviewed
  case noneLeft(CalendarMonth), someLeft(Int)
  case reviewedCount, escalatedCount, closedCount, leftCount
  case resume(Int), otherMonths
  case chooseMonth, left(Int)
  case chooseVerdict(String)
  case nothingToReview, noDeviationSelected
}
