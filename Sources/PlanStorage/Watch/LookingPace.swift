/// How often the workspace is looked at: at once after it has been quiet, and never for more than a
/// fifth of the time, however often somebody writes there and however long it takes to look.
public struct LookingPace {
  /// How many times as long as it took to look nothing is looked at.
  static let rest = 4
  /// The same where nothing tells that anything has changed.
  static let standingRest = 20
  /// How often the workspace is looked at where the kernel does not tell of changes.
  static let standing = Duration.seconds(2)

  private var latest: (end: ContinuousClock.Instant, took: Duration)?

  /// Creates the pace of one who has not looked yet.
  public init() {}

  /// Notes that the workspace was looked at.
  ///
  /// - Parameters:
  ///   - start: When that began.
  ///   - end: When it ended.
  public mutating func looked(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
  ) {
    latest = (end, end - start)
  }

  /// Returns how long it is until the workspace may be looked at again.
  ///
  /// - Parameter now: The moment.
  /// - Returns: The time that is left; none when it may be looked at.
  public func left(at now: ContinuousClock.Instant) -> Duration {
    guard let latest else { return .zero }
    return max(.zero, latest.end + latest.took * Self.rest - now)
  }

  /// How long it is until the workspace is looked at though nothing tells that it has changed.
  public var untilStanding: Duration {
    max(Self.standing, (latest?.took ?? .zero) * Self.standingRest)
  }
}
