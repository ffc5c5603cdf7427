/// How large a workspace is to be.
public struct WorkspaceShape: Hashable, Sendable {
  /// How many activities its plan has.
  public var activities: Int
  /// How many lines its journal has.
  public var entries: Int
  /// How many write to it.
  public var writers: Int
  /// Decides everything that is left to chance.
  public var seed: UInt64

  /// Creates a shape.
  ///
  /// - Parameters:
  ///   - activities: How many activities its plan has.
  ///   - entries: How many lines its journal has.
  ///   - writers: How many write to it.
  ///   - seed: Decides everything that is left to chance.
  public init(activities: Int, entries: Int, writers: Int = 4, seed: UInt64 = 1) {
    self.activities = activities
    self.entries = entries
    self.writers = writers
    self.seed = seed
  }

  /// How many activities stand in one file of the plan.
  static let activitiesPerFile = 250

  /// The activities of each file.
  var files: [Range<Int>] {
    stride(from: 0, to: activities, by: Self.activitiesPerFile).map {
      $0..<min($0 + Self.activitiesPerFile, activities)
    }
  }
}
