import Cells
import Glibc
import TestSupport
import Testing

@Suite struct SuspendingTests {
  @Test func suspendingGivesTheTerminalBackAndContinuingTakesIt() throws {
    // A shell with job control, so that stopping the group has someone to return to.
    let terminal = try PseudoTerminal(running: "/bin/bash", ["--norc", "-i"])
    terminal.type("PS1='ready> '; set -m; \(probePath)\r")
    #expect(terminal.waitUntil { $0.contains("80x24") && $0.isAlternate })
    terminal.type("\u{1A}")
    #expect(terminal.waitUntil { !$0.isAlternate && $0.contains("Stopped") })
    #expect(terminal.waitUntil { !$0.modes.contains(1004) })
    terminal.resize(to: Size(columns: 70, rows: 20))
    terminal.type("fg\r")
    #expect(terminal.waitUntil { $0.isAlternate && $0.contains("70x20") })
    #expect(terminal.waitUntil { $0.modes.isSuperset(of: [1004, 2004]) })
    terminal.type("q")
    #expect(terminal.waitUntil { !$0.isAlternate && $0.contains("ended by q") })
  }

  @Test func continuingAfterAStopFromElsewhereDrawsAnew() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let settings = terminal.settings
    terminal.signal(SIGSTOP)
    terminal.takeLines()
    #expect(terminal.settings != settings)
    let before = terminal.output.count
    terminal.signal(SIGCONT)
    #expect(terminal.waitUntil { $0.lines[12].contains("continued") })
    let sent = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
    #expect(sent.contains("Räksmörgås"))
    #expect(terminal.settings == settings)
    #expect(terminal.screen.modes.isSuperset(of: [1004, 2004]))
  }
}
