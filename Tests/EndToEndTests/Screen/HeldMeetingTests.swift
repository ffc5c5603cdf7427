import Foundation
import TestSupport
import Testing

/// A meeting prepared, held and its minutes approved, all with keys.
@Suite struct HeldMeetingTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  private func reports() throws -> Int {
    let folder = "\(copy.path)/reports"
    guard FileManager.default.fileExists(atPath: folder) else { return 0 }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .count { $0.hasPrefix("M-") && $0.hasSuffix(".md") }
  }

  @Test func aMeetingIsHeldAndItsMinutesAreApprovedWithKeysOnly() throws {
    let before = try reports()
    let session = try Session(copy.path, program)
    try session.press("vm")
    try session.see("M\u{F6}ten (")
    try session.press("a")
    try session.see("Nytt m\u{F6}te")
    session.terminal.type("2026-11-20")
    try session.press("<PgDn><Enter>")
    try session.see("Sparat")
    #expect(session.cursorRow.contains("2026-11-20"))
    try session.press("i")
    try session.see("planerat \u{2192} \u{F6}ppet")
    try session.press("x")
    try session.see("Avsluta M-2026-11?")
    try session.press("2")
    try session.see("N\u{E4}r slutade m\u{F6}tet?")
    try session.press("<Enter>")
    try session.see("\u{F6}ppet \u{2192} avslutat")
    try session.press("p")
    try session.see("Minnesanteckningar, utkast")
    try session.press("<PgDn><PgDn>")
    try session.see("1. M\u{F6}tets \u{F6}ppnande")
    try session.press("x")
    try session.see("Det kan inte \u{E5}ngras")
    try session.press("2")
    try session.see("Minnesanteckningar, godk\u{E4}nda")
    try session.leave()
    #expect(try reports() - before == 1)
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }
}
