import Glibc

/// What a crash may leave behind: nothing of what the memory held.
enum Crash {
  /// Turns core dumps off.
  ///
  /// The text of reports and notes must not end up in a file that nobody knows of.
  static func keepSilent() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
  }
}
