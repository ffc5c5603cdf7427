import CPseudoTerminal
public import Cells
import Glibc

/// A program running in a terminal of its own.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// It returned this code.
    case exited(Int32)
    /// This signal ended it.
    case signalled(Int32)
  }

  /// What the terminal shows.
  public private(set) var screen: Screen
  /// Every byte that the program has sent.
  public private(set) var output: [UInt8] = []
  /// Whether what the terminal answers is sent at once; else it is there to be taken.
  private let answersAtOnce: Bool
  /// The program's process.
  public let process: Int32
  private var controller: Int32
  private var ending: Ending?
  private var isOpen = true
  /// Until when a key would count as part of what was sent at once.
  private var quietUntil: ContinuousClock.Instant?

  /// Starts a program with nothing in its environment but what is given and a few fixed values.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: Values beside or instead of `TERM`, `LC_ALL`, `TZ`, `PATH` and `HOME`; an
  ///     empty value removes.
  ///   - folder: The folder to run in; nil for the test's own.
  ///   - term: The terminal's type.
  ///   - size: The terminal's size.
  ///   - background: What the terminal says of its background; nil when it says nothing.
  ///   - answersAtOnce: Whether what it answers is sent at once; else it is there to be taken.
  /// - Throws: `PseudoTerminalError` when there is no terminal to be had.
  public init(
    running path: String, _ arguments: [String] = [], environment: [String: String] = [:],
    in folder: String? = nil, term: String = "xterm-256color",
    size: Size = Size(columns: 80, rows: 24), background: String? = nil,
    answersAtOnce: Bool = true
  ) throws(PseudoTerminalError) {
    let fixed = [
      "TERM": term, "LC_ALL": "C.UTF-8", "TZ": "Europe/Stockholm", "PATH": "/usr/bin:/bin",
      "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no",
    ]
    let variables = fixed.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var controller: Int32 = -1
    process = unsafe withCStrings([path] + arguments) { arguments in
      unsafe withCStrings(variables.map { "\($0.key)=\($0.value)" }) { environment in
        unsafe pseudo_terminal_spawn(
          path, arguments, environment, folder, UInt16(size.rows), UInt16(size.columns),
          &controller)
      }
    }
    guard process > 0 else { throw PseudoTerminalError(errno: errno) }
    self.controller = controller
    self.answersAtOnce = answersAtOnce
    screen = Screen(size: size)
    screen.background = background
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      unsafe waitpid(process, &status, 0)
    }
    hangUp()
  }

  /// Takes the terminal away, as when a connection is lost.
  public func hangUp() {
    guard controller >= 0 else { return }
    close(controller)
    controller = -1
    isOpen = false
  }

  /// Sends text at once, as when it is pasted or typed faster than the line is.
  public func type(_ text: String) {
    send(Array(text.utf8))
    if text.count > 1 { quietUntil = .now + .milliseconds(300) }
  }

  /// Presses keys one at a time, as a person does: each one when the one before is answered.
  ///
  /// Every key has a frame for its answer, be it the same picture. A program that shows none, since it
  /// has ended or never begun, is waited for no longer than it takes to be sure. A frame alone does not
  /// tell that the key was read: it may be the answer to what came before, which a busy machine shows
  /// late. A program that also waits for more has read all there was.
  public func press(_ script: KeyScript) {
    // What follows at once what came together counts as part of it.
    while let left = quietUntil.map({ $0 - .now }), left > .zero, isOpen { receive(for: left) }
    quietUntil = nil
    _ = waitUntil(within: .seconds(5)) { _ in isAtRest }
    for key in script.keys {
      let before = screen.framesEnded
      send(key.bytes)
      _ = waitUntil(within: .seconds(5)) { $0.framesEnded > before && isAtRest }
    }
  }

  /// Whether the program waits for something, rather than works or stands in line for a processor.
  private var isAtRest: Bool {
    guard let file = unsafe fopen("/proc/\(process)/stat", "r") else { return true }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    // The state stands behind the name, which is in parentheses and may hold any of them.
    let afterName = bytes.prefix(count).split(separator: UInt8(ascii: ")")).last ?? []
    return afterName.dropFirst().first != UInt8(ascii: "R")
  }

  /// Sends bytes to the program.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the terminal another size.
  public func resize(to size: Size) {
    screen.resize(to: size)
    _ = pseudo_terminal_resize(controller, UInt16(size.rows), UInt16(size.columns))
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Takes what the program sends until a condition holds, and tells whether it came to hold.
  public func waitUntil(
    within limit: Duration = .seconds(20), _ condition: (Screen) -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now + limit
    while !condition(screen) {
      let left = deadline - ContinuousClock.now
      guard isOpen, left > .zero else { return condition(screen) }
      receive(for: min(left, .milliseconds(50)))
    }
    return true
  }

  /// Waits for the program to end, and returns how; nil when it does not in time.
  public func waitForEnd(within limit: Duration = .seconds(20)) -> Ending? {
    let deadline = ContinuousClock.now + limit
    while ending == nil, ContinuousClock.now < deadline {
      receive(for: .milliseconds(10))
      var status: Int32 = 0
      guard unsafe waitpid(process, &status, WNOHANG) == process else { continue }
      let signal = status & 0x7F
      ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
      while isOpen, receive(for: .zero) {}
    }
    return ending
  }

  /// The terminal's settings now, to compare with those before.
  public var settings: TerminalSettings {
    TerminalSettings(of: controller)
  }

  /// Makes the terminal echo and wait for whole lines, as a shell does for itself.
  public func takeLines() {
    var settings = termios()
    guard unsafe tcgetattr(controller, &settings) == 0 else { return }
    settings.c_lflag |= UInt32(ICANON) | UInt32(ECHO)
    unsafe tcsetattr(controller, TCSANOW, &settings)
  }

  /// Waits for bytes at most a time, and shows them; false when there are none.
  @discardableResult
  public func receive(for time: Duration) -> Bool {
    var polled = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&polled, 1, Int32(time / .milliseconds(1))) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(controller, $0.baseAddress, $0.count)
    }
    isOpen = count > 0
    guard count > 0 else { return false }
    output += bytes.prefix(count)
    screen.receive(bytes.prefix(count))
    if answersAtOnce { send(takeAnswers()) }
    return true
  }

  /// Takes what the terminal has answered and not sent.
  public func takeAnswers() -> [UInt8] {
    screen.takeAnswers()
  }
}

/// Why there is no terminal.
public struct PseudoTerminalError: Error, Hashable, Sendable {
  /// The system's number for the reason.
  public let errno: Int32
}

/// Calls a function with strings as C has them, ended by a null pointer.
@unsafe
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
    return unsafe body(base)
  }
}
