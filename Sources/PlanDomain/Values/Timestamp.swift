/// An instant and the offset of the clock that read it, in whole seconds.
///
/// The offset matters: an entry made at 00:30 in Stockholm belongs to that day, not to the day
/// before in UTC.
///
/// > Source: RFC 3339.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// Seconds east of UTC, a whole number of minutes within a day.
  public let offset: Int

  /// Creates an instant.
  ///
  /// - Parameters:
  ///   - seconds: Seconds since 1970-01-01T00:00:00Z.
  ///   - offset: Seconds east of UTC.
  public init(seconds: Int64, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Creates an instant from its RFC 3339 text.
  ///
  /// - Parameter text: Exactly `YYYY-MM-DDTHH:MM:SS±HH:MM`; `nil` comes back for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[22] == 0x3A, bytes[19] == 0x2B || bytes[19] == 0x2D,
      let date = CalendarDate(text.prefix(10)),
      let hour = spelledNumber(bytes[11..<13]), let minute = spelledNumber(bytes[14..<16]),
      let second = spelledNumber(bytes[17..<19]),
      let offsetHours = spelledNumber(bytes[20..<22]),
      let offsetMinutes = spelledNumber(bytes[23..<25]),
      hour < 24, minute < 60, second < 60, offsetHours < 24, offsetMinutes < 60
    else { return nil }
    let distance = (offsetHours * 60 + offsetMinutes) * 60
    offset = bytes[19] == 0x2B ? distance : -distance
    seconds =
      Int64(date.dayNumber) * 86_400 + Int64((hour * 60 + minute) * 60 + second) - Int64(offset)
  }

  /// The day on the clock that read the instant.
  public var date: CalendarDate {
    CalendarDate(dayNumber: Int(localSeconds.flooredQuotient(86_400)))
  }

  /// The time of day on that clock, `HH:MM`.
  public var timeOfDay: String {
    let minutes = Int(localSeconds - Int64(date.dayNumber) * 86_400) / 60
    return "\(padded(minutes / 60, to: 2)):\(padded(minutes % 60, to: 2))"
  }

  private var localSeconds: Int64 { seconds + Int64(offset) }
}

extension Int64 {
  /// Returns the quotient rounded toward negative infinity.
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}

extension Timestamp: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One value.
  ///   - rhs: Another value.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.seconds, lhs.offset) < (rhs.seconds, rhs.offset)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The RFC 3339 text, `YYYY-MM-DDTHH:MM:SS±HH:MM`.
  public var description: String {
    let second = Int(localSeconds - Int64(date.dayNumber) * 86_400) % 60
    let distance = abs(offset) / 60
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(padded(distance / 60, to: 2)):\(padded(distance % 60, to: 2))"
    return "\(date)T\(timeOfDay):\(padded(second, to: 2))\(sign)\(zone)"
  }
}
