#if DEBUG
  import Foundation
#endif

/// A trap on demand, so that tests can see the terminal restored after one.
///
/// A release build has no such thing.
enum Rehearsal {
  static func trapIfAsked() {
    #if DEBUG
      guard ProcessInfo.processInfo.environment["SAMVERKAN_REHEARSE_TRAP"] != nil else { return }
      preconditionFailure("A trap was rehearsed.")
    #endif
  }
}
