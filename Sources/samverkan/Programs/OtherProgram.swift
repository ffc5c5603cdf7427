import Glibc
import SystemPackage

/// Another program, started without a shell, that is waited for.
struct OtherProgram {
  /// The name or the path, and the arguments.
  let words: [String]
  /// The file that it reads as its input; `nil` for ours.
  var input: String?
  /// The file that it writes its output to; `nil` for ours.
  var answer: String?

  /// How long a program that was asked to end is waited for.
  private static let grace = Duration.seconds(2)

  /// Runs the program on the same terminal until it ends.
  ///
  /// It stays in the same group of processes: a key that interrupts is its to answer, as when a shell
  /// waits for it, and when it is stopped with Ctrl-Z we stop with it, so that the shell takes over.
  ///
  /// - Parameters:
  ///   - environment: The variables that it is given.
  ///   - isAskedToEnd: Whether we have been asked to end; the other program is then asked too.
  /// - Throws: Why it could not be started.
  /// - Returns: Its exit status; 128 and the number for a signal.
  func run(
    _ environment: [String: String], until isAskedToEnd: () -> Bool = { false }
  ) throws(Errno) -> Int32 {
    let others = SignalActions([SIGINT: .ignored, SIGQUIT: .ignored, SIGTSTP: .standard])
    defer { others.restore() }
    let process = try start(environment)
    var endsBy: ContinuousClock.Instant?
    while true {
      var status: Int32 = 0
      let found = unsafe waitpid(process, &status, WNOHANG | WUNTRACED)
      if found < 0, errno != EINTR { throw Errno(rawValue: errno) }
      if found == process {
        guard status & 0xFF == 0x7F else {
          return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        }
        // Where no shell would continue us the signal does nothing, and both go on.
        raise(SIGTSTP)
        kill(process, SIGCONT)
      }
      if endsBy == nil, isAskedToEnd() {
        endsBy = .now + Self.grace
        kill(process, SIGTERM)
        kill(process, SIGCONT)
      }
      if let endsBy, .now > endsBy { return 128 + SIGTERM }
      Self.awaitChange()
    }
  }

  /// Runs the program and returns what it writes; `nil` where it cannot be started, or fails.
  func output(_ environment: [String: String]) -> String? {
    guard let file = try? PrivateFile("answer.txt", holding: "", environment) else { return nil }
    var program = self
    program.answer = file.path
    guard (try? program.run(environment)) == 0 else { return nil }
    return file.bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Sleeps until a child changes, a signal is answered, or a moment has passed.
  private static func awaitChange() {
    var children = sigset_t()
    unsafe sigemptyset(&children)
    unsafe sigaddset(&children, SIGCHLD)
    var moment = timespec(tv_sec: 0, tv_nsec: 250_000_000)
    _ = unsafe sigtimedwait(&children, nil, &moment)
  }

  private func start(_ environment: [String: String]) throws(Errno) -> pid_t {
    let variables = environment.map { "\($0)=\($1)" }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (signals, none) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&signals)
    unsafe sigemptyset(&none)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP, SIGXFSZ] {
      unsafe sigaddset(&signals, number)
    }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    if let input {
      _ = unsafe posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
    }
    if let answer {
      _ = unsafe posix_spawn_file_actions_addopen(
        &files, STDOUT_FILENO, answer, O_WRONLY | O_TRUNC, 0)
    }
    var process: pid_t = 0
    let problem = unsafe withCStrings(words) { arguments in
      unsafe withCStrings(variables) { variables in
        unsafe posix_spawnp(&process, words[0], &files, &attributes, arguments, variables)
      }
    }
    guard problem == 0 else { throw Errno(rawValue: problem) }
    return process
  }
}

/// What signals do for a while; that of a child waits to be asked for.
private final class SignalActions {
  enum Action {
    case ignored
    case standard
  }

  private var before: [(Int32, sigaction)] = []
  private var mask = sigset_t()

  init(_ actions: [Int32: Action]) {
    for (number, action) in actions {
      var (wanted, old) = (sigaction(), sigaction())
      unsafe wanted.__sigaction_handler.sa_handler = action == .ignored ? SIG_IGN : SIG_DFL
      unsafe sigaction(number, &wanted, &old)
      before.append((number, old))
    }
    var children = sigset_t()
    unsafe sigemptyset(&children)
    unsafe sigaddset(&children, SIGCHLD)
    unsafe pthread_sigmask(SIG_BLOCK, &children, &mask)
  }

  func restore() {
    for (number, old) in before {
      var old = old
      unsafe sigaction(number, &old, nil)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &mask, nil)
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
