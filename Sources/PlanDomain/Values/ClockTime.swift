/// A time of day, in whole minutes.
public struct ClockTime: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Creates a time from its text.
  ///
  /// - Parameter text: Exactly `HH:MM`; `nil` comes back for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == 0x3A, let hour = spelledNumber(bytes[0..<2]),
      let minute = spelledNumber(bytes[3..<5]), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// Creates a time from what someone has typed.
  ///
  /// - Parameter text: `9:05`, `09.05`, `0905`, `kl. 9.05` or a whole hour, `9`; `nil` comes back for
  ///   anything else.
  public init?(typed text: String) {
    var rest = text.trimmed.lowercased()[...]
    if rest.hasPrefix("kl") { rest = rest.dropFirst(2).drop { $0 == "." || $0 == " " } }
    let parts = rest.split(separator: /[:.]/, maxSplits: 1, omittingEmptySubsequences: false)
    guard
      parts.allSatisfy({ part in
        (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }), let first = parts.first
    else { return nil }
    let digits: (hour: Substring, minute: Substring)
    if parts.count == 2 {
      digits = (first, parts[1])
    } else if first.count > 2 {
      digits = (first.dropLast(2), first.suffix(2))
    } else {
      digits = (first, "00")
    }
    guard digits.hour.count <= 2, digits.minute.count == 2, let hour = Int(digits.hour),
      let minute = Int(digits.minute), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// Creates the time that a clock showed at an instant.
  ///
  /// - Parameter instant: The instant, with the offset of its clock.
  public init(_ instant: Timestamp) {
    let day = Int64(instant.date.dayNumber) * 86_400
    minutes = Int(instant.seconds + Int64(instant.offset) - day) / 60
  }
}

extension ClockTime {
  /// Returns the time some minutes later, the last minute of the day at most.
  ///
  /// - Parameter count: How many minutes later, at least 0.
  /// - Returns: The time.
  public func adding(minutes count: Int) -> ClockTime {
    ClockTime(sinceMidnight: min(minutes + count, 1439))
  }

  private init(sinceMidnight minutes: Int) { self.minutes = minutes }
}

extension ClockTime: Comparable {
  /// Returns whether one stands before the other on the same day.
  ///
  /// - Parameters:
  ///   - lhs: One time.
  ///   - rhs: Another time.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.minutes < rhs.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The text, `HH:MM`.
  public var description: String { "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))" }
}
