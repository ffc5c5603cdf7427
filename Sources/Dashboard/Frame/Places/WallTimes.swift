import PlanDomain

/// How long each item of a meeting has stood on the wall.
struct WallTimes: Equatable, Sendable {
  /// The longest time between two ticks of the clock that counts: a program that slept counts nothing.
  private static let longest: Int64 = 120

  let meeting: MeetingID
  /// Seconds by item.
  private(set) var seconds: [AgendaKey: Int64]
  private var last: Timestamp?

  init(_ meeting: MeetingID, seconds: [AgendaKey: Int64] = [:]) {
    (self.meeting, self.seconds) = (meeting, seconds)
  }

  /// Counts the time since the last tick to the item that is shown.
  mutating func pass(to now: Timestamp, at item: AgendaKey?) {
    defer { last = now }
    guard let last, let item, (1...WallTimes.longest).contains(now.seconds - last.seconds) else {
      return
    }
    seconds[item, default: 0] += now.seconds - last.seconds
  }

  /// Whole minutes spent on an item.
  func minutes(of item: AgendaKey) -> Int { Int((seconds[item] ?? 0) / 60) }
}
