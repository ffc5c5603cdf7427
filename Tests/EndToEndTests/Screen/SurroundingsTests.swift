import Cells
import Foundation
import TestSupport
import Testing

/// Terminals, locales and environments that are not as they should be.
@Suite struct SurroundingsTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(arguments: ["xterm-256color", "vt100", "linux", "screen", "tmux-256color", "xterm-kitty"])
  func everyTerminalShowsSwedishLettersAndIsRestored(term: String) throws {
    try expectSwedish(program, term: term)
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "sv_SE.UTF-8"], ["LC_ALL": "", "LANG": ""],
    ["NO_COLOR": "1"], ["LINES": "10", "COLUMNS": "20"], ["SSH_CONNECTION": "1 2 3 4"],
  ])
  func everyEnvironmentShowsSwedishLettersAndIsRestored(values: [String: String]) throws {
    var program = program
    program.environment.merge(values) { $1 }
    program.environment = program.environment.filter { !$0.value.isEmpty }
    try expectSwedish(program, term: "xterm-256color")
  }

  @Test func withoutColoursNoColourIsSent() throws {
    var program = program
    program.environment["NO_COLOR"] = "1"
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    let (size, screen) = (session.screen.size, session.screen)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        #expect(screen.look(column: column, row: row).foreground == nil)
      }
    }
    try session.leave()
  }

  @Test func anEnvironmentThatSaysAnotherSizeIsNotBelieved() throws {
    var program = program
    program.environment.merge(["LINES": "10", "COLUMNS": "30"]) { $1 }
    let session = try Session(copy.path, program)
    try session.see("the footer on the last row") { $0.lines[23].contains("avsluta") }
    try session.leave()
  }

  @Test func nothingIsSentWhileNothingHappens() throws {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    #expect(session.terminal.waitUntil { _ in session.terminal.process.sleepsForLong })
    let sent = session.terminal.output.count
    session.terminal.receive(for: .zero)
    #expect(session.terminal.output.count == sent)
    try session.leave()
  }

  private func expectSwedish(_ program: Program, term: String) throws {
    let session = try Session(copy.path, program, term: term)
    try session.see("Bekämpa")
    try session.press("1")
    try session.see("Förebyggt och motverkat våldet")
    try session.leave()
  }
}
