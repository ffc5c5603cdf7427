import Foundation
import TestSupport
import Testing

/// Text that is typed where nothing can be kept.
@Suite struct UnkeptDraftTests {
  @Test func aDraftThatCannotBeKeptIsSaidAndStaysOnTheScreen() throws {
    var program = try Program()
    let blocked = "\(program.home.path)/no-folder"
    try Data().write(to: URL(filePath: blocked))
    program.environment["XDG_STATE_HOME"] = blocked
    let copy = try WorkspaceCopy()
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    try session.press("1j")
    try session.see("Aktivitet A01")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter") && $0.contains("Esc") }
    session.terminal.type("Halv mening")
    try session.see("Utkastet kunde inte sparas")
    try session.see("Halv mening")
    try session.press("<Esc>")
    try session.see("no promise that is not kept") { screen in
      screen.contains("tills programmet avslutas") && !screen.contains("Halv mening")
        && !screen.contains("behålls som utkast")
    }
    try session.press("t")
    try session.see("Halv mening")
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForEnd() != nil)
  }
}
