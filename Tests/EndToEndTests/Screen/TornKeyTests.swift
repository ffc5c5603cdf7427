import Cells
import Foundation
import TestSupport
import Testing

/// Keys that a slow connection tears apart, Escapes, and pastes that pretend to have ended.
@Suite struct TornKeyTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(arguments: ["\u{1B}[B", "\u{1B}OB"])
  func anArrowThatComesByteByByteMovesOnce(sequence: String) throws {
    let session = try opened()
    let row = session.screen.cursor.row
    for byte in sequence.utf8 { session.terminal.send([byte]) }
    try session.see("one row further down") { $0.cursor.row == row + 1 }
    try session.leave()
  }

  /// The pause is longer than an Escape waits for what may follow it.
  @Test(arguments: ["[B", "OB", "[5~", "[1;5C"], ["s", "b"])
  func anArrowTornApartIsAtWorstAnEscape(rest: String, key: String) throws {
    let session = try opened()
    let before = try program.log(of: copy.path).count
    try session.press(key)
    try session.see("a menu") { $0.contains("Esc stäng") }
    session.terminal.type("\u{1B}")
    session.terminal.receive(for: .milliseconds(80))
    for byte in rest.utf8 {
      session.terminal.send([byte])
      session.terminal.receive(for: .milliseconds(20))
    }
    // On a busy machine the pause may not have been one, and the menu is still there.
    for _ in 1...2 {
      try session.press("<Esc>")
      // What follows at once would be taken for a key with Alt; so all is quiet first.
      while session.terminal.receive(for: .milliseconds(120)) {}
    }
    try session.leave()
    #expect(try program.log(of: copy.path).count == before)
  }

  @Test func noNumberOfEscapesEndsTheProgramOrChangesAnything() throws {
    let session = try opened()
    let before = try program.log(of: copy.path).count
    session.terminal.type(String(repeating: "\u{1B}", count: 40))
    session.terminal.receive(for: .milliseconds(80))
    try session.see("the overview still", where: { $0.isAlternate })
    try session.leave()
    #expect(try program.log(of: copy.path).count == before)
  }

  @Test(.fault(.f57)) func aPasteThatHoldsItsOwnEndIsTextToItsLastEnd() throws {
    let session = try opened()
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type("\u{1B}[200~ett\u{1B}[201~två\rtre\u{1B}[201~")
    try session.see("etttvå")
    try session.see("tre")
    try session.see("the field") { $0.contains("Enter spara") }
    try session.press("<Esc>")
    try session.leave()
  }

  /// In the review a digit records: what is no key must never be one.
  @Test(.fault(.f81)) func whatATerminalAnswersReviewsNothing() throws {
    let session = try opened()
    let before = try program.log(of: copy.path).count
    try session.press("r")
    try session.see("the review") { $0.lines[1].contains("ranskning") }
    for report in TerminalReport.all {
      for place in [0, 1, 2, report.bytes.count / 2] {
        session.terminal.send(Array(report.bytes.prefix(place)))
        // Now and then the pause is longer than an Escape waits.
        session.terminal.receive(for: .milliseconds(place == 1 ? 40 : 2))
        session.terminal.send(Array(report.bytes.dropFirst(place)))
      }
    }
    try session.settle()
    try session.leave()
    #expect(try program.log(of: copy.path).count == before)
    FaultTally.note()
  }

  @Test(.fault(.f82)) func anUnmarkedPasteRecordsNothingAndIsSaid() throws {
    let session = try opened()
    let before = try program.log(of: copy.path).count
    try session.press("r")
    try session.see("the review") { $0.lines[1].contains("ranskning") }
    session.terminal.type("granskning november: oförändrad\r222\r")
    try session.see("Flera tangenter kom på en gång")
    try session.leave()
    #expect(try program.log(of: copy.path).count == before)
    FaultTally.note()
  }

  @Test func theNumericKeypadChoosesInItsApplicationMode() throws {
    let session = try opened()
    try session.press("s")
    try session.see("a menu") { $0.contains("Esc stäng") }
    session.terminal.send(Array("\u{1B}Oq".utf8))
    try session.see("an answer") { $0.contains("Sparat") || $0.contains("Ingen ändring") }
    try session.leave()
  }

  @Test(.fault(.f83)) func aLongTextInSmallPiecesIsSavedWhole() throws {
    let session = try opened()
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    let text = String(repeating: "åäö é€ ", count: 555) + "slut."
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      session.terminal.send(Array(rest.prefix(97)))
      rest = rest.dropFirst(97)
      session.terminal.receive(for: .milliseconds(1))
    }
    try session.see("slut.")
    session.terminal.receive(for: .milliseconds(300))
    try session.press("<Enter>")
    try session.see("Sparat")
    try session.leave()
    let notes = try program.log(of: copy.path).flatMap(\.facts).compactMap(\.note)
    #expect(notes.contains(text))
    FaultTally.note()
  }

  @Test(.enabled(if: Tmux.path != nil, "tmux is not installed"))
  func insideTmuxWithItsOwnDelayTheKeysAreTheSame() throws {
    // A real client: tmux reads our bytes, waits for the rest of a torn key, and draws.
    let tmux = try #require(Tmux.path)
    let terminal = try PseudoTerminal(
      running: tmux,
      [
        "-u", "-S", "\(program.home.path)/torn", "-f", "/dev/null", "new-session", program.path,
        "open",
      ]
        + [copy.path, "--by", "samordnare"], environment: program.environment)
    let isOn = { (area: String) in
      terminal.waitUntil { $0.isCursorVisible && $0.lines[$0.cursor.row].contains(area) }
    }
    #expect(isOn("Stoppa skjutningar"))
    for byte in "\u{1B}[B".utf8 {
      terminal.send([byte])
      terminal.receive(for: .milliseconds(60))
    }
    #expect(isOn("1.1 "))
    terminal.type("?")
    #expect(terminal.waitUntil { $0.contains("Tangenter") })
    terminal.type("\u{1B}")
    #expect(terminal.waitUntil { !$0.contains("Tangenter") && $0.contains("Bekämpa") })
    terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
  }

  private func opened() throws -> Session {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    try session.press("1j")
    try session.see("Genomförande")
    return session
  }
}
