/// How much a plan file may hold.
public enum PlanFileLimits {
  /// The largest file, in bytes (2 MiB).
  public static let bytes = 2 * 1024 * 1024
  /// The most values in one file.
  public static let values = 200_000
  /// The most lists and groups within each other.
  public static let depth = 12
  /// The most problems listed for one workspace.
  public static let problems = 200
}
