#if DEBUG
  import Glibc
#endif

/// A trap on demand, and a clock that jumps, so that tests can see what comes of them.
///
/// A release build has no such thing.
enum Rehearsal {
  /// How many seconds the clock is ahead, as a file says that tests may write meanwhile.
  static var aheadOfClock: Int64 {
    #if DEBUG
      guard let file = unsafe getenv("SAMVERKAN_REHEARSE_CLOCK"),
        let bytes = Files.bytes(of: unsafe String(cString: file))
      else { return 0 }
      return Int64(String(decoding: bytes, as: UTF8.self)) ?? 0
    #else
      return 0
    #endif
  }

  static func trapIfAsked() {
    #if DEBUG
      guard unsafe getenv("SAMVERKAN_REHEARSE_TRAP") != nil else { return }
      preconditionFailure("A trap was rehearsed.")
    #endif
  }
}
