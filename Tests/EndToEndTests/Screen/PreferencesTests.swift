import Cells
import Foundation
import TestSupport
import Testing

/// How one wants the screen is there again the next time.
@Suite struct PreferencesTests {
  @Test func coloursAndKeptSearchesAreThereInTheNextRun() throws {
    let (program, copy) = (try Program(), try WorkspaceCopy())
    let first = try Session(copy.path, program)
    try first.see("Behöver uppmärksamhet")
    try first.press("vv")
    try first.see("Alla aktiviteter (")
    try first.press("/")
    first.terminal.type("polis avviker")
    try first.press("<Enter>")
    try first.see("”polis avviker”")
    try first.press("f")
    try first.see("Vilka aktiviteter?")
    try first.press("<End><Up>")
    try first.see("the last but one") { $0.lines[$0.cursor.row].contains("Spara urvalet") }
    try first.press("<Enter>")
    try first.see("Urvalet är sparat")
    try first.press("<Esc>")
    try first.leave()

    let file = "\(program.home.path)/state/samverkan/screen"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text == "theme=terminal\nmouse=program\nview=polis avviker\n")
    try Data((text + "view=\u{1B}[31m\n\u{FF}\n").utf8).write(to: URL(filePath: file))

    let again = try Session(copy.path, program)
    try again.see("Exempel")
    try again.goToOverview()
    try again.press("vv")
    try again.see("Alla aktiviteter (")
    try again.press("f")
    try again.see("Vilka aktiviteter?")
    try again.press("a")
    try again.see("”polis avviker”")
    try again.press("<Esc>")
    try again.leave()
  }
}
