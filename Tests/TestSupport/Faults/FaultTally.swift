import Foundation
import Synchronization
import Testing

/// Counts what a test of a fault has tried and what came of it.
public final class FaultTally: Sendable {
  /// What has been counted.
  public struct Count: Hashable, Sendable {
    /// How many times something went wrong on purpose.
    public var cases = 0
    /// How many acknowledged entries were missing afterwards.
    public var lost = 0
    /// How many times damage was reported where there was none.
    public var falseAlarms = 0
    /// How many expectations were not met.
    public var failures = 0
    /// Why the test could not be run, where it could not.
    public var skipped: String?
  }

  /// The tally of the test that runs.
  @TaskLocal public static var current: FaultTally?

  private let count = Mutex(Count())

  /// What has been counted so far.
  public var total: Count { count.withLock { $0 } }

  /// Changes what has been counted.
  public func change(_ change: (inout Count) -> Void) { count.withLock { change(&$0) } }

  /// Counts one case and what came of it, in the test that runs.
  public static func note(lost: Int = 0, falseAlarms: Int = 0) {
    current?.change { count in
      count.cases += 1
      count.lost += lost
      count.falseAlarms += falseAlarms
    }
  }

  /// Ends a test that this machine has no means for, saying what is missing.
  public static func skip(_ reason: String) throws -> Never {
    current?.change { $0.skipped = reason }
    try Test.cancel("\(reason)")
  }
}

/// How much a test does: little in an ordinary run, everything under `script/test --faults`.
public enum FaultRounds {
  /// Whether the long rounds are asked for.
  public static let areLong = ProcessInfo.processInfo.environment["FAULTS"] == "long"

  /// Chooses between the rounds of an ordinary run and the long ones.
  public static func choose(_ short: Int, long: Int) -> Int { areLong ? long : short }
}
