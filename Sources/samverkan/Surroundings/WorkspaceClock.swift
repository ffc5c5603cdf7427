import PlanDomain
import PlanStorage

/// The clock of a workspace: its own time zone, and a day that may stand still.
struct WorkspaceClock {
  private let zone: TimeZoneRules
  /// Whether the machine has no time zones, so that the clock goes by UTC.
  let isWithoutZones: Bool
  private let now: @Sendable () -> Int64
  /// The day that was asked for, or that an example takes for today.
  let fixedDay: CalendarDate?
  /// The day of an example, or the one that was asked for in it: everything is recorded on it.
  private let exampleDay: CalendarDate?

  /// Creates a clock.
  ///
  /// - Parameters:
  ///   - manifest: Says the time zone, and the day of an example.
  ///   - day: The day that was asked for.
  ///   - surroundings: Know the time.
  /// - Throws: `Failure.unknownTimeZone`.
  init(
    of manifest: WorkspaceManifest, asked day: CalendarDate?, _ surroundings: Surroundings
  ) throws(Failure) {
    let files = TimeZoneFiles(surroundings)
    isWithoutZones = !files.areThere
    guard let zone = isWithoutZones ? .utc : files.rules(of: manifest.timeZone) else {
      throw .unknownTimeZone(manifest.timeZone)
    }
    self.zone = zone
    now = surroundings.now
    fixedDay = day ?? manifest.exampleToday
    exampleDay = manifest.exampleToday.map { day ?? $0 }
  }

  /// Today, in the workspace's time zone.
  var today: CalendarDate { fixedDay ?? wallClock.date }

  /// The moment to record something at: the wall clock, in an example on its own day.
  ///
  /// A day that was asked for is the one of an example; elsewhere it decides what is shown, never when
  /// something is said to be recorded.
  var timestamp: Timestamp {
    let wall = wallClock
    guard let exampleDay else { return wall }
    let days = Int64(wall.date.days(until: exampleDay))
    return Timestamp(seconds: wall.seconds + days * 86_400, offset: wall.offset)
  }

  /// Seconds until the next midnight; `nil` when the day stands still.
  var secondsToMidnight: Int64? {
    guard fixedDay == nil else { return nil }
    let wall = wallClock
    let local = wall.seconds + Int64(wall.offset)
    return 86_400 - local % 86_400
  }

  /// When the clocks show a time on a day; the first of two where they are put back.
  ///
  /// - Parameters:
  ///   - date: The day.
  ///   - time: What they show; a time that they skip becomes the one after the gap.
  /// - Returns: The instant; `nil` where the machine has no time zones.
  func instant(on date: CalendarDate, at time: ClockTime) -> Timestamp? {
    guard !isWithoutZones else { return nil }
    let local = Int64(date.dayNumber) * 86_400 + Int64(time.minutes) * 60
    func offset(at seconds: Int64) -> Int { zone.offset(at: seconds) / 60 * 60 }
    let before = offset(at: local - 86_400)
    let first = local - Int64(before)
    let changed = offset(at: first)
    let second = local - Int64(changed)
    let isShown = changed != before && offset(at: second) == changed
    return Timestamp(seconds: isShown ? second : first, offset: changed)
  }

  /// The moment on the machine's clock, in an example too: what is no part of the plan happens then.
  var wallTimestamp: Timestamp { wallClock }

  private var wallClock: Timestamp {
    let seconds = now()
    return Timestamp(seconds: seconds, offset: zone.offset(at: seconds) / 60 * 60)
  }
}
