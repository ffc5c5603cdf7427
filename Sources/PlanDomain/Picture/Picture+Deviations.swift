extension Picture {
  /// The open deviations, the most urgent first.
  public var openDeviations: [DeviationPicture] { deviations.filter(\.deviation.isOpen) }

  /// Returns the picture of a deviation.
  ///
  /// - Parameter id: The deviation.
  /// - Returns: Its picture, or `nil` when the state has none such.
  public func deviation(_ id: DeviationID) -> DeviationPicture? {
    deviations.first { $0.id == id }
  }

  /// Returns the deviations still to be reviewed for a month: what went worst, is overdue and is
  /// oldest first.
  ///
  /// - Parameter month: The month.
  /// - Returns: The queue; empty when all are reviewed, and for a month that has not begun.
  public func reviewQueue(of month: CalendarMonth) -> [DeviationPicture] {
    let queue = deviations.filter { $0.isUnreviewed(in: month) }
    let ranks = queue.map { $0.queueRank(in: month) }
    return queue.indices.sorted { one, other in
      let (a, b) = (ranks[one], ranks[other])
      return a == b ? one < other : a < b
    }.map { queue[$0] }
  }

  /// Returns how many deviations are still to be reviewed for a month.
  ///
  /// - Parameter month: The month.
  /// - Returns: The length of its queue.
  public func unreviewedCount(of month: CalendarMonth) -> Int {
    deviations.count { $0.isUnreviewed(in: month) }
  }

  /// Returns what the reviews of a month came to.
  ///
  /// - Parameter month: The month.
  /// - Returns: The counts.
  public func reviewSummary(of month: CalendarMonth) -> ReviewSummary {
    let verdicts = deviations.compactMap { $0.deviation.review(of: month)?.verdict }
    return ReviewSummary(
      month: month, verdicts: Dictionary(grouping: verdicts) { $0 }.mapValues(\.count),
      opened: deviations.count { $0.deviation.opened.month == month },
      escalated: deviations.count { $0.deviation.escalations.contains { $0.month == month } },
      closed: deviations.count { $0.deviation.closed?.month == month },
      left: unreviewedCount(of: month))
  }

  /// The months of the period until the day, each with its deviations and reviews.
  public var deviationMonths: [DeviationMonth] {
    guard let first = firstMonth, first <= date.month else { return [] }
    return (first.index...date.month.index).map { index in
      let month = CalendarMonth(index: index)
      let day = min(month.lastDay, date)
      return DeviationMonth(
        open: deviations.count { $0.deviation.isOpen(on: day) },
        summary: reviewSummary(of: month))
    }
  }

  private var firstMonth: CalendarMonth? {
    let opened = deviations.map(\.deviation.opened.month).min()
    return opened.map { min($0, period.start.month) } ?? period.start.month
  }

  /// How old the open deviations are, the youngest group first; every group is there.
  public var ageGroups: [AgeGroup] {
    let open = openDeviations
    return AgeGroup.limits.indices.map { place in
      let first = place == 0 ? 0 : AgeGroup.limits[place - 1] + 1
      let days = first...AgeGroup.limits[place]
      return AgeGroup(days: days, count: open.count { days.contains(max(0, $0.age)) })
    }
  }
}

/// What the reviews of a month came to.
public struct ReviewSummary: Hashable, Sendable {
  /// The month.
  public let month: CalendarMonth
  /// How many reviews came to each verdict.
  public let verdicts: [Verdict: Int]
  /// How many deviations were discovered in the month.
  public let opened: Int
  /// How many were lifted to a higher level in the month.
  public let escalated: Int
  /// How many were closed in the month, and are closed.
  public let closed: Int
  /// How many are still to be reviewed.
  public let left: Int

  /// How many were reviewed.
  public var reviewed: Int { verdicts.values.reduce(0, +) }

  /// Returns how many reviews came to a verdict.
  ///
  /// - Parameter verdict: The verdict.
  /// - Returns: The count, from 0.
  public func count(of verdict: Verdict) -> Int { verdicts[verdict] ?? 0 }
}

/// The deviations of a month, for a chart.
public struct DeviationMonth: Hashable, Sendable {
  /// How many were open as the month ended, or on the day of the picture when that comes first.
  public let open: Int
  /// What the reviews of the month came to.
  public let summary: ReviewSummary

  /// The month.
  public var month: CalendarMonth { summary.month }
}

/// How many open deviations are of an age.
public struct AgeGroup: Hashable, Sendable {
  /// The days since they were discovered; the last group has no upper end.
  public let days: ClosedRange<Int>
  /// How many there are.
  public let count: Int

  static let limits = [30, 90, 180, 365, Int.max]

  /// Whether the group has no upper end.
  public var isLast: Bool { days.upperBound == .max }
}
