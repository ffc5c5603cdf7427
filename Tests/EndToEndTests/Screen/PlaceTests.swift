import Cells
import Foundation
import TestSupport
import Testing

/// A program that is cut off comes back at the same view, row and text.
@Suite struct PlaceTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]
  /// Every ending on the usual size, and the rudest on a small one too.
  static let cases =
    [SIGKILL, SIGHUP, SIGTERM, SIGSEGV].map { (sizes[0], $0) } + [(sizes[1], SIGKILL)]

  let program: Program
  let copy: WorkspaceCopy
  let text = "Två vakanser hos polisen, å ä ö"

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  /// The form is opened from a detail that was opened from a tree.
  @Test(.fault(.f39, .f40), arguments: cases)
  func aDeviationFormDeepInTheProgramComesBackAsItWas(size: Size, ending: Int32) throws {
    let session = try opened(size)
    try session.press("<Enter>jjj")
    try session.see("the fourth row of the activity") { screen in
      screen.lines[1].contains("Aktivitet A") && screen.cursor.row == 5
    }
    let detail = session.cursorRow
    try session.press("d")
    try session.see("Ny avvikelse")
    try session.press("3<Tab>")
    session.terminal.type(text)
    try session.press("<Left><Left>")
    try session.see(text)
    try expectKept(text, in: session)
    let (cursor, row, heading) = (session.screen.cursor, session.cursorRow, session.screen.lines[1])
    try cutOff(session, ending)

    let again = try Session(copy.path, program, size: size)
    try again.see("the form with its text") { $0.contains("Ny avvikelse") && $0.contains(text) }
    #expect(again.screen.cursor.column == cursor.column)
    #expect(again.cursorRow == row && again.screen.lines[1] == heading)
    again.terminal.type("!")
    try again.see("å ä! ö")
    try again.press("<Esc>")
    try again.see("the same row of the detail") { $0.lines[$0.cursor.row] == detail }
    try again.press("<Esc>")
    try again.see("the tree behind it") { !$0.lines[1].contains("Aktivitet A") }
    try again.leave()
  }

  @Test(.fault(.f39, .f40), arguments: cases)
  func theNoteEditorComesBackAsItWas(size: Size, ending: Int32) throws {
    let session = try opened(size)
    let row = session.cursorRow
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type(text)
    try session.see(text)
    try expectKept(text, in: session)
    let field = session.cursorRow
    try cutOff(session, ending)

    let again = try Session(copy.path, program, size: size)
    try again.see("the field with its text") { $0.contains("Enter spara") && $0.contains(text) }
    #expect(again.cursorRow == field)
    try again.press("<Enter>")
    try again.see("Sparat.")
    #expect(try program.log(of: copy.path).first?.facts.first?.note == text)
    // The report was missing, so that the rest of the row is another one now.
    let reported = again.cursorRow
    #expect(reported.prefix(7) == row.prefix(7))
    try again.press("k")
    try again.see("another row") { $0.lines[$0.cursor.row] != reported }
    try again.press("j")
    try again.see("the same row") { $0.lines[$0.cursor.row] == reported }
    try again.leave()
  }

  @Test func aSecondWindowBeginsAtTheBeginningAndSoDoesWhoeverLeft() throws {
    let first = try opened(Self.sizes[0])
    try first.see("the place kept") { _ in program.keeps("\narea at=") }
    let second = try Session(copy.path, program)
    try second.see("Behöver uppmärksamhet")
    try second.press("va")
    try second.see("the deviations") { $0.lines[1].contains("Avvikelser") }
    let heading = first.screen.lines[1]
    try cutOff(first, SIGKILL)
    try second.leave()
    let third = try Session(copy.path, program)
    try third.see("what the first one showed") { $0.lines[1] == heading }
    try third.leave()
    let fourth = try Session(copy.path, program)
    try fourth.see("Behöver uppmärksamhet")
    try fourth.leave()
  }

  @Test func thePlaceIsKeptForTheUserAloneAndNotInTheWorkspace() throws {
    let before = try WorkspaceCopy.inventory(of: copy.path)
    let session = try opened(Self.sizes[0])
    try session.see("the place kept") { _ in program.keeps("\narea at=") }
    for file in program.keptFiles.keys where file.contains("/place-") {
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(rights as? Int == 0o600)
    }
    #expect(try WorkspaceCopy.inventory(of: copy.path) == before)
    try session.leave()
    #expect(!program.keeps("\narea at="), "leaving forgets the place")
  }

  /// Whatever another program or a fault has written there, the program opens.
  @Test(arguments: ["", "\u{0}\u{1}", "overview at=\n.\n", "area id=F9\n.\n", ".\n.\n"])
  func aPlaceThatCannotBeReadIsForgotten(text: String) throws {
    let session = try opened(Self.sizes[0])
    try session.see("the place kept") { _ in program.keeps("\narea at=") }
    try cutOff(session, SIGKILL)
    let file = try #require(program.keptFiles.keys.first { $0.contains("/place-") })
    try Data(text.utf8).write(to: URL(filePath: file))
    let again = try Session(copy.path, program)
    try again.see("Behöver uppmärksamhet")
    try again.leave()
  }

  private func opened(_ size: Size) throws -> Session {
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let session = try Session(copy.path, program, size: size)
    try session.see("Bekämpa")
    try session.open(area: 1, to: activity.id)
    try session.select(activity.id)
    return session
  }

  private func expectKept(_ text: String, in session: Session) throws {
    #expect(session.terminal.waitUntil { _ in program.keeps(text) }, "no draft is kept")
  }

  private func cutOff(_ session: Session, _ signal: Int32) throws {
    session.terminal.signal(signal)
    #expect(session.terminal.waitForEnd() != nil)
  }
}
