import Glibc
import SystemPackage

/// A program that is fed through a pipe, answers through two, and has to be done by a moment.
struct GitProcess {
  /// What a program answered.
  struct Answer {
    let status: Int32
    let output: [UInt8]
    let complaint: String
  }

  /// Why there is no answer.
  enum Problem: Error {
    case notStarted(Errno)
    case late
    /// It answered more than is taken.
    case tooMuch
  }

  let words: [String]
  let environment: [String: String]
  /// The most bytes that are taken of the answer.
  var limit = 1 << 30

  /// Runs the program.
  ///
  /// It is the first of a group of its own: a key that interrupts is not for it, and when it is too late
  /// what it has started ends with it.
  ///
  /// - Parameters:
  ///   - input: What it is fed.
  ///   - seconds: How long it may take.
  /// - Throws: Why there is no answer.
  /// - Returns: The answer.
  func run(feeding input: [UInt8], seconds: Int) throws(Problem) -> Answer {
    let pipes: [(read: Int32, write: Int32)]
    do throws(Errno) {
      pipes = try Self.pipes()
    } catch {
      throw .notStarted(error)
    }
    let (feed, output, complaint) = (pipes[0], pipes[1], pipes[2])
    // Whoever ends before it has read everything must not end us.
    let held = HeldBrokenPipe()
    defer { held.release() }
    var ours = [feed.write, output.read, complaint.read]
    defer { for file in ours where file >= 0 { close(file) } }
    let process: pid_t
    do throws(Errno) {
      defer { for file in [feed.read, output.write, complaint.write] { close(file) } }
      process = try start(feed.read, output.write, complaint.write)
    } catch {
      throw .notStarted(error)
    }
    var answers: [[UInt8]] = [[], []]
    var rest = input[...]
    let deadline = ContinuousClock.now + .seconds(seconds)
    if rest.isEmpty {
      close(ours[0])
      ours[0] = -1
    }
    while ours[1] >= 0 || ours[2] >= 0 {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else {
        Self.end(process)
        throw .late
      }
      var requests = ours.enumerated().map { place, file in
        pollfd(fd: file, events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      _ = unsafe poll(&requests, 3, Int32(min(left, 1_000)) + 1)
      if requests[0].revents != 0, !write(&rest, to: ours[0]) {
        close(ours[0])
        ours[0] = -1
      }
      for place in 1...2 where requests[place].revents != 0 {
        if !read(ours[place], into: &answers[place - 1]) {
          close(ours[place])
          ours[place] = -1
        }
      }
      guard answers[0].count <= limit, answers[1].count <= 1 << 20 else {
        Self.end(process)
        throw .tooMuch
      }
    }
    guard let status = Self.status(of: process, by: deadline) else {
      Self.end(process)
      throw .late
    }
    return Answer(
      status: status, output: answers[0], complaint: String(decoding: answers[1], as: UTF8.self))
  }

  /// Writes what fits; `false` once there is nothing left, or nobody reads.
  private func write(_ rest: inout ArraySlice<UInt8>, to file: Int32) -> Bool {
    let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    rest = rest.dropFirst(count)
    return !rest.isEmpty
  }

  /// Reads what is there; `false` at the end.
  private func read(_ file: Int32, into bytes: inout [UInt8]) -> Bool {
    var count = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, written in
      count = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
      written = max(0, count)
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    bytes += piece
    return count > 0
  }

  private static func pipes() throws(Errno) -> [(read: Int32, write: Int32)] {
    var made: [(read: Int32, write: Int32)] = []
    for place in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else {
        let number = errno
        for pipe in made {
          close(pipe.read)
          close(pipe.write)
        }
        throw Errno(rawValue: number)
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let own = place == 0 ? ends[1] : ends[0]
      _ = fcntl(own, F_SETFL, O_NONBLOCK)
      made.append((ends[0], ends[1]))
    }
    return made
  }

  private func start(_ input: Int32, _ output: Int32, _ complaint: Int32) throws(Errno) -> pid_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (signals, none) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&signals)
    unsafe sigemptyset(&none)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP, SIGXFSZ, SIGTERM, SIGHUP, SIGCHLD] {
      unsafe sigaddset(&signals, number)
    }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    for (file, place) in [
      (input, STDIN_FILENO), (output, STDOUT_FILENO), (complaint, STDERR_FILENO),
    ] {
      _ = unsafe posix_spawn_file_actions_adddup2(&files, file, place)
    }
    var process: pid_t = 0
    let variables = environment.map { "\($0)=\($1)" }
    let problem = unsafe withCStrings(words) { arguments in
      unsafe withCStrings(variables) { variables in
        unsafe posix_spawnp(&process, words[0], &files, &attributes, arguments, variables)
      }
    }
    guard problem == 0 else { throw Errno(rawValue: problem) }
    return process
  }

  /// The exit status; `nil` where the program has not ended by a moment.
  private static func status(
    of process: pid_t, by deadline: ContinuousClock.Instant
  ) -> Int32? {
    var status: Int32 = 0
    while true {
      let found = unsafe waitpid(process, &status, WNOHANG)
      if found == process { return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F }
      if found < 0, errno != EINTR { return 127 }
      guard ContinuousClock.now < deadline else { return nil }
      usleep(2_000)
    }
  }

  /// Asks the program and all that it has started to end, so that it takes its locks with it, and ends
  /// them where they do not.
  private static func end(_ process: pid_t) {
    kill(-process, SIGTERM)
    guard status(of: process, by: .now + .seconds(2)) == nil else { return }
    kill(-process, SIGKILL)
    _ = status(of: process, by: .now + .seconds(2))
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

/// That a pipe is broken, held back from this thread as long as it writes into one.
///
/// Not by what the signal is set to: that is the whole process's, and is inherited by what another thread
/// starts meanwhile.
private struct HeldBrokenPipe {
  private var before = sigset_t()

  init() {
    var signals = Self.signals
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Takes what has come, and lets through what comes later as before.
  func release() {
    var (signals, before, now) = (Self.signals, before, timespec())
    _ = unsafe sigtimedwait(&signals, nil, &now)
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    return signals
  }
}
