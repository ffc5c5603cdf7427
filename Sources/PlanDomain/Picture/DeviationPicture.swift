/// A deviation as it stands on a day.
public struct DeviationPicture: Hashable, Sendable {
  /// The deviation.
  public let deviation: Deviation
  /// The day.
  public let date: CalendarDate

  /// The fact that opened it.
  public var id: DeviationID { deviation.id }

  /// Days since it was discovered; until it was closed, when it is.
  public var age: Int { deviation.opened.days(until: deviation.closed ?? date) }

  /// Days since the last day for the remedy, where it has passed and the deviation is open.
  public var daysOverdue: Int? {
    guard deviation.isOpen, let due = deviation.due, due < date else { return nil }
    return due.days(until: date)
  }

  /// Whether the last day for the remedy has passed and the deviation is open.
  public var isRemedyOverdue: Bool { daysOverdue != nil }

  /// Whether people disagree on any of its values.
  public var isInConflict: Bool { !deviation.conflicts.isEmpty }

  /// The latest review, if there is any.
  public var latestReview: Review? { deviation.reviews.last }

  /// Returns whether it has been reviewed for a month.
  ///
  /// - Parameter month: The month.
  /// - Returns: Whether a review is in effect.
  public func isReviewed(in month: CalendarMonth) -> Bool { deviation.review(of: month) != nil }

  /// Returns whether it is still to be reviewed for a month.
  ///
  /// It is when it was open as the month ended, or is open on the day of the picture when that comes
  /// first, and has no review. Closing it takes the place of the last one.
  ///
  /// - Parameter month: The month; one that has not begun is never to be reviewed.
  /// - Returns: Whether a review is missing.
  public func isUnreviewed(in month: CalendarMonth) -> Bool {
    month <= date.month && deviation.isOpen(on: min(month.lastDay, date)) && !isReviewed(in: month)
  }

  /// How the deviation went in the month before another, or the last time before it that anyone looked.
  func verdict(before month: CalendarMonth) -> Verdict? {
    deviation.reviews.last { $0.month < month }?.verdict
  }

  /// The order of a register: open ones first, then what is most urgent.
  var urgency: (Int, Int, Int, Int, Int, Int) {
    (
      deviation.isOpen ? 0 : 1, isInConflict ? 0 : 1, -(daysOverdue ?? -1),
      -(latestReview?.verdict ?? .unchanged).severity, -deviation.level.severity, -age
    )
  }

  /// The order of the queue of a month's reviews: what went worst, what is overdue, the oldest.
  func queueRank(in month: CalendarMonth) -> (Int, Int, Int) {
    (
      -(verdict(before: month) ?? .unchanged).severity, isRemedyOverdue ? 0 : 1,
      deviation.opened.dayNumber
    )
  }
}
