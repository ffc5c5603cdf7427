import Foundation
import TestSupport
import Testing

/// Ways out of the program, and out of the foreground.
@Suite struct LeavingTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func controlCOnceSaysWhatItDoesAndTwiceQuits() throws {
    let session = try opened()
    try session.press("<C-c>")
    try session.see("what it does") { $0.lines[22].contains("Ctrl-C") }
    try session.press("<C-c>")
    #expect(session.terminal.waitForEnd() == .exited(0))
    session.expectRestored()
  }

  @Test func controlZTwiceSuspendsAndTheShellBringsItBack() throws {
    let line = "\"$0\" \"$@\"; echo STOPPED; read -r; fg >/dev/null; echo BACK $?"
    let session = try Session(copy.path, program, shell: line)
    try session.see("Bekämpa")
    try session.press("<C-z>")
    try session.see("what it does") { $0.lines[22].contains("Ctrl-Z") }
    try session.press("<C-z>")
    try session.see("the shell") { $0.contains("STOPPED") && !$0.isAlternate }
    session.expectRestored()
    session.terminal.type("\r")
    try session.see("the screen again") { $0.isAlternate && $0.contains("Bekämpa") }
    // For half a second what comes is taken for what was meant for the shell.
    while session.terminal.receive(for: .milliseconds(600)) {}
    try session.press("?")
    try session.see("Tangenter")
    try session.press("qq")
    try session.see("BACK 0")
    #expect(session.terminal.waitForEnd() == .exited(0))
    session.expectRestored()
  }

  @Test func aTerminalThatGoesAwayEndsTheProgram() throws {
    let session = try opened()
    session.terminal.signal(SIGHUP)
    #expect(session.terminal.waitForEnd() != nil)
    session.expectRestored()
  }

  private func opened() throws -> Session {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    return session
  }
}
