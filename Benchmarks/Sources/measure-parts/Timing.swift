/// How long something took, time after time, in microseconds.
struct Timing {
  private(set) var times: [Double] = []

  /// Does something again and again and notes each time; the first is not counted.
  static func measure(times: Int, _ body: () throws -> Void) rethrows -> Timing {
    var timing = Timing()
    for number in 0...times {
      let time = try ContinuousClock().measure(body)
      if number > 0 { timing.note(time) }
    }
    return timing
  }

  mutating func note(_ time: Duration) {
    times.append(time / .microseconds(1))
  }

  var median: Double { percentile(50) }

  /// The time that so many percent do not exceed.
  func percentile(_ percent: Int) -> Double {
    let ordered = times.sorted()
    return ordered.isEmpty ? 0 : ordered[min(ordered.count - 1, ordered.count * percent / 100)]
  }

  /// The middle one of the ratios to another, pair by pair.
  func median(over other: Timing) -> Double {
    let ratios = Timing(times: zip(times, other.times).map { $0 / $1 })
    return ratios.median
  }
}
