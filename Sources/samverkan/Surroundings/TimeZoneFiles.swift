/// The machine's own time zones: a file for each, kept in order by its distribution.
struct TimeZoneFiles {
  private let folder: String

  /// Larger than any zone file is.
  private static let limit = 1 << 18

  /// Looks where `TZDIR` says, as every C program does, or where the files usually are.
  ///
  /// - Parameter surroundings: Know the environment.
  init(_ surroundings: Surroundings) {
    folder = surroundings.variable("TZDIR") ?? "/usr/share/zoneinfo"
  }

  /// Whether the machine has zones at all.
  var areThere: Bool { Files.isFolder(folder) }

  /// Reads the rules of a zone.
  ///
  /// - Parameter name: A name such as `Europe/Stockholm`.
  /// - Returns: The rules, or `nil` when the machine does not know the zone.
  func rules(of name: String) -> TimeZoneRules? {
    // A workspace comes from others: its zone leads nowhere else.
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return nil }
    return Files.bytes(of: "\(folder)/\(name)", limit: Self.limit).flatMap(TimeZoneRules.init)
  }
}
