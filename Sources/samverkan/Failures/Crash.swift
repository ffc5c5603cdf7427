import Glibc

/// What a crash may leave behind: nothing of what the memory held.
enum Crash {
  /// Turns core dumps off, and Swift's backtraces, which print memory and wait for a key.
  ///
  /// The text of reports and notes must not end up where nobody expects it. A developer who sets
  /// `SWIFT_BACKTRACE` gets what it says.
  static func keepSilent() {
    // Beyond a limit on the size of files the write then fails, and the user is told.
    _ = signal(SIGXFSZ, SIG_IGN)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = unsafe setrlimit(__rlimit_resource_t(UInt32(RLIMIT_CORE.rawValue)), &none)
    guard unsafe getenv("SWIFT_BACKTRACE") == nil else { return }
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT] {
      _ = signal(number, SIG_DFL)
    }
  }
}
