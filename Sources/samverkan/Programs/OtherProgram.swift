import Glibc
import SystemPackage

/// Another program, started without a shell, that is waited for.
struct OtherProgram {
  /// The name or the path, and the arguments.
  let words: [String]

  /// Runs the program on the same terminal until it ends.
  ///
  /// A key that interrupts is the other program's to answer, as when a shell waits for it.
  ///
  /// - Parameter environment: The variables that it is given.
  /// - Throws: Why it could not be started.
  /// - Returns: Its exit status; 128 and the number for a signal.
  func run(_ environment: [String: String]) throws(Errno) -> Int32 {
    let asked = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      _ = signal(SIGINT, asked)
      _ = signal(SIGQUIT, quit)
    }
    let process = try start(environment)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  private func start(_ environment: [String: String]) throws(Errno) -> pid_t {
    let variables = environment.map { "\($0)=\($1)" }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let problem = unsafe withCStrings(words) { arguments in
      unsafe withCStrings(variables) { variables in
        unsafe posix_spawnp(&process, words[0], nil, &attributes, arguments, variables)
      }
    }
    guard problem == 0 else { throw Errno(rawValue: problem) }
    return process
  }
}

/// Lends texts as C has them: a list of pointers that ends with none.
private func withCStrings(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
) -> Int32 {
  let pointers = unsafe texts.map { unsafe strdup($0) }
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(pointers + [nil])
}
