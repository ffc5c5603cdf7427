import Cells
import Glibc
import TestSupport
import Testing

@Suite struct RestoringTests {
  /// Starts the probe and returns it with the settings its terminal had before.
  private func start(
    _ arguments: [String] = [], term: String = "xterm-256color"
  ) throws -> (terminal: PseudoTerminal, before: TerminalSettings) {
    let before = try PseudoTerminal(running: "/bin/sleep", ["60"]).settings
    let terminal = try probe(arguments, term: term)
    #expect(terminal.waitUntil { $0.contains("80x24") })
    #expect(terminal.settings != before)
    return (terminal, before)
  }

  private func expectRestored(_ terminal: PseudoTerminal, _ before: TerminalSettings) {
    #expect(terminal.settings == before)
    #expect(!terminal.screen.isAlternate)
    #expect(terminal.screen.isCursorVisible)
    #expect(terminal.screen.modes == [7, 25])
    #expect(terminal.screen.unknown == [])
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "vt100", "linux"])
  func quittingRestoresTheTerminal(term: String) throws {
    let (terminal, before) = try start(term: term)
    terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    expectRestored(terminal, before)
    #expect(terminal.screen.contains("ended by q"))
  }

  @Test(arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangup"), (SIGINT, "interrupt")])
  func signalsThatAskToEndLetTheProgramSaveFirst(signal: Int32, name: String) throws {
    let (terminal, before) = try start()
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == .exited(0))
    expectRestored(terminal, before)
    #expect(terminal.screen.contains("ended by \(name)"))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func signalsThatTheParentBlockedAreHeardAllTheSame(signal: Int32) throws {
    let terminal = try PseudoTerminal(
      running: "/usr/bin/env", ["--block-signal=TERM,HUP,INT", probePath])
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGQUIT])
  func signalsThatKillRestoreTheTerminal(signal: Int32) throws {
    let (terminal, before) = try start()
    terminal.signal(signal)
    #expect(terminal.waitForEnd() == .signalled(signal))
    expectRestored(terminal, before)
  }

  @Test(arguments: [("S", SIGSEGV), ("A", SIGABRT)])
  func faultsOfItsOwnRestoreTheTerminal(key: String, signal: Int32) throws {
    let (terminal, before) = try start()
    terminal.type(key)
    #expect(terminal.waitForEnd() == .signalled(signal))
    expectRestored(terminal, before)
  }

  @Test(arguments: ["enable=no", "enable=tty", "enable=yes"])
  func aTrapRestoresTheTerminalAndShowsItsMessage(backtrace: String) throws {
    let before = try PseudoTerminal(running: "/bin/sleep", ["60"]).settings
    let terminal = try probe(environment: ["SWIFT_BACKTRACE": backtrace])
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.type("T")
    let ending = terminal.waitForEnd()
    #expect(ending == .signalled(SIGILL) || ending == .signalled(SIGTRAP))
    expectRestored(terminal, before)
    // The runtime prints a stack below it, which may push the message off the screen.
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("a trap on purpose"))
  }

  @Test func whatWentToStderrIsShownAfterwards() throws {
    let (terminal, before) = try start()
    terminal.type("Ej")
    #expect(terminal.waitUntil { $0.lines[12].contains("E j") })
    #expect(!terminal.screen.contains("a message meanwhile"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.contains("a message meanwhile"))
    expectRestored(terminal, before)
  }

  @Test func theTerminalIsLentAndTakenBack() throws {
    let (terminal, _) = try start()
    terminal.type("R")
    #expect(terminal.waitUntil { $0.contains("R ") && $0.isAlternate && $0.contains("80x24") })
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("?1049l"))
    terminal.type("j")
    #expect(terminal.waitUntil { $0.lines[12].contains("j") && $0.modes.contains(2004) })
  }

  @Test func withoutATerminalItSaysSo() throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", ["-c", "\(probePath) </dev/null"], environment: [:])
    #expect(terminal.waitForEnd() == .exited(1))
    #expect(terminal.screen.contains("failed: notATerminal"))
    #expect(terminal.screen.modes == [7, 25])
  }
}
