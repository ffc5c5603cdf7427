/// A running number within a series and a year, which minutes and reports quote: `AV-2026-07`.
///
/// It is given when something is opened, and never again. What it names is identified by the fact
/// that opened it; see ``OpeningIdentifier``.
public struct SerialNumber: Hashable, Sendable {
  /// What is numbered.
  public let series: Series
  /// The year, 1 to 9999.
  public let year: Int
  /// The number within the year, from 1.
  public let number: Int

  /// What is numbered, by its letters.
  public enum Series: String, CaseIterable, Sendable {
    /// Deviations.
    case deviation = "AV"
    /// Decisions.
    case decision = "B"
    /// Meetings.
    case meeting = "M"
    /// Frozen reports.
    case report = "R"
    /// Pictures of the situation.
    case situation = "L"
  }

  /// Creates a number.
  ///
  /// - Parameters:
  ///   - series: What is numbered.
  ///   - year: The year, 1 to 9999.
  ///   - number: The number within the year, 1 to 999999; `nil` comes back outside the ranges.
  public init?(_ series: Series, year: Int, number: Int) {
    guard (1...9999).contains(year), (1...999_999).contains(number) else { return nil }
    self.series = series
    self.year = year
    self.number = number
  }

  /// Creates a number from its text.
  ///
  /// - Parameter text: The letters, four digits and at least two, with hyphens between them; `nil`
  ///   comes back for any other spelling.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 4, (2...6).contains(parts[2].count),
      let series = Series(rawValue: String(decoding: parts[0], as: UTF8.self)),
      let year = spelledNumber(Array(parts[1])[...]),
      let number = spelledNumber(Array(parts[2])[...])
    else { return nil }
    self.init(series, year: year, number: number)
    guard description == text else { return nil }
  }
}

extension SerialNumber: Comparable {
  /// Returns whether one stands before the other: by series, year and number.
  ///
  /// - Parameters:
  ///   - lhs: One number.
  ///   - rhs: Another number.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.series.rawValue, lhs.year, lhs.number) < (rhs.series.rawValue, rhs.year, rhs.number)
  }
}

extension SerialNumber: CustomStringConvertible {
  /// The text `AV-2026-07`.
  public var description: String {
    "\(series.rawValue)-\(padded(year, to: 4))-\(padded(number, to: 2))"
  }
}
