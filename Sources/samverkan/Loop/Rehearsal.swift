#if DEBUG
  import Foundation
#endif

/// A trap on demand, and a clock that jumps, so that tests can see what comes of them.
///
/// A release build has no such thing.
enum Rehearsal {
  /// How many seconds the clock is ahead, as a file says that tests may write meanwhile.
  static var aheadOfClock: Int64 {
    #if DEBUG
      guard let file = ProcessInfo.processInfo.environment["SAMVERKAN_REHEARSE_CLOCK"],
        let text = try? String(contentsOfFile: file, encoding: .utf8)
      else { return 0 }
      return Int64(text) ?? 0
    #else
      return 0
    #endif
  }

  static func trapIfAsked() {
    #if DEBUG
      guard ProcessInfo.processInfo.environment["SAMVERKAN_REHEARSE_TRAP"] != nil else { return }
      preconditionFailure("A trap was rehearsed.")
    #endif
  }
}
