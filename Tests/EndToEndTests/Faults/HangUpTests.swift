import Cells
import Foundation
import TestSupport
import Testing

/// A terminal that is taken away, and one in which nothing happens.
@Suite struct HangUpTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  /// With the signal ignored by whoever started the program, only the closed terminal tells.
  @Test(.fault(.f39), arguments: [nil, "trap '' HUP; \"$0\" \"$@\""] as [String?])
  func aTerminalTakenAwayEndsTheProgramAndKeepsTheDraft(shell: String?) throws {
    let text = "Avbruten mitt i meningen, å ä ö"
    let session = try opened(shell: shell)
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type(text)
    try session.see(text)
    session.terminal.hangUp()
    #expect(session.terminal.waitForEnd() != nil, "it lives on")
    #expect(try running().isEmpty)
    let again = try Session(copy.path, program)
    try again.see(text)
    try again.press("<Esc>")
    try again.leave()
  }

  @Test(arguments: ["xterm-256color", "linux", "vt100"])
  func nothingHappensWhileNothingHappens(term: String) throws {
    let session = try Session(copy.path, program, term: term, background: "rgb:0000/0000/0000")
    try session.see("Bekämpa")
    // The journal is verified after the first frame; then it sleeps until something happens, and at the
    // earliest wakes for something that is due.
    #expect(session.terminal.waitUntil { _ in session.terminal.process.sleepsForLong })
    try session.leave()
  }

  private func opened(shell: String? = nil) throws -> Session {
    let session = try Session(copy.path, program, shell: shell)
    try session.see("Bekämpa")
    try session.open(area: 1, to: "1.1")
    try session.press("jj")
    try session.see("Genomförande")
    return session
  }

  /// The processes that still have this test's workspace open.
  private func running() throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(20)
    var found: [String] = []
    repeat {
      found = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
        let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
        return Int(name) != nil && line.range(of: Data(copy.path.utf8)) != nil
      }
    } while !found.isEmpty && ContinuousClock.now < deadline
    return found
  }
}
