/// How an indicator stands on a day.
public struct IndicatorPicture: Hashable, Sendable, Identifiable {
  /// How an indicator moves, seen from its target.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// It has not been measured.
    case unmeasured
    /// It has reached its target, or stays where it is to stay.
    case reached
    /// It has come nearer to where it is to be.
    case nearing
    /// It stands where it began.
    case level
    /// It has moved away from where it is to be.
    case receding
    /// It is measured, and nothing says which way is better.
    case undirected
  }

  /// A value on a day.
  public struct Point: Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// The value.
    public let value: DecimalNumber
  }

  /// The indicator as the plan has it.
  public let indicator: Indicator
  /// The measurements by day, the oldest first.
  public let measurements: [Measurement]
  /// The baseline, where it has a day, and each measurement after it.
  public let points: [Point]
  /// How it moves.
  public let standing: Standing
  /// Days since the planned day of a measurement that has not been made; `nil` when none is late.
  public let daysLate: Int?

  /// Draws the picture of an indicator.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - state: The state.
  ///   - date: The day.
  public init(of indicator: Indicator, in state: PlanState, on date: CalendarDate) {
    let series = state.measurements(of: indicator.id)
    let measured = series.map { Point(date: $0.date, value: $0.value) }
    let baseline = indicator.baseline.flatMap { point in
      point.date.map { Point(date: $0, value: point.value) }
    }
    let before = baseline.map { first in measured.allSatisfy { first.date < $0.date } } ?? false
    self.indicator = indicator
    measurements = series
    points = (before ? [baseline].compactMap(\.self) : []) + measured
    standing = series.isEmpty ? .unmeasured : IndicatorPicture.standing(of: indicator, points)
    let next = indicator.next.flatMap { next in
      next < date && series.last.map { $0.date < next } ?? true ? next : nil
    }
    daysLate = next.map { $0.days(until: date) }
  }

  /// The identifier of the indicator.
  public var id: IndicatorID { indicator.id }
  /// The latest measurement.
  public var latest: Measurement? { measurements.last }

  private static func standing(of indicator: Indicator, _ points: [Point]) -> Standing {
    guard let latest = points.last?.value,
      let first = indicator.baseline?.value ?? points.first?.value,
      let sign = indicator.sign
    else { return .undirected }
    // One value, or several of one day, say nothing of a movement.
    let isUndated = indicator.baseline.map { $0.date == nil } ?? false
    let hasMoved = isUndated || Set(points.map(\.date)).count > 1
    let target = indicator.target?.value
    switch sign {
    case 0:
      guard hasMoved || target != nil else { return .undirected }
      return latest == target ?? first ? .reached : .receding
    default:
      if let target, sign * latest.millionths >= sign * target.millionths { return .reached }
      guard hasMoved else { return .undirected }
      return latest == first
        ? .level : sign * latest.millionths > sign * first.millionths ? .nearing : .receding
    }
  }
}

extension Indicator {
  /// Which way is better: 1 up, -1 down, 0 neither; `nil` where nothing says so.
  fileprivate var sign: Int64? {
    switch direction {
    case .increase: return 1
    case .decrease: return -1
    case .keep: return 0
    case nil:
      guard let from = baseline?.value, let to = target?.value, from != to else { return nil }
      return from < to ? 1 : -1
    }
  }
}

extension PlanState {
  /// Returns how the indicators stand.
  ///
  /// - Parameter date: The day.
  /// - Returns: Their pictures, in the order of the plan.
  public func indicators(on date: CalendarDate) -> [IndicatorPicture] {
    plan.indicators.map { IndicatorPicture(of: $0, in: self, on: date) }
  }
}
