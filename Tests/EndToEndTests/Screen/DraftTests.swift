import Foundation
import TestSupport
import Testing

/// Text that is typed and not yet saved.
@Suite struct DraftTests {
  let program: Program
  let copy: WorkspaceCopy
  let activity: PlanOutline.Activity
  let text = "Två vakanser hos polisen, å ä ö"

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
    activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
  }

  @Test func aDeviationWithoutANoteIsRefusedAndTheTypedTextIsKept() throws {
    let session = try opened()
    try session.press("b3")
    try session.see("a field") { $0.contains("Enter spara") }
    try session.press("<Enter>")
    try session.see("the rule's sentence") { $0.contains("kommentar krävs") }
    session.terminal.type(text)
    try session.see(text)
    try session.press("<Esc>")
    try session.see("the field gone") { !$0.contains(text) }
    try session.press("b3")
    try session.see(text)
    try session.press("<Esc>")
    try session.see("the field gone") { !$0.contains(text) }
    try session.leave()
    #expect(try program.outline(of: copy.path)[activity.id]?.assessment == "on_plan")
    let again = try opened()
    try again.press("b3")
    try again.see(text)
    try again.press("<Enter>")
    try again.see("Öppna en avvikelse nu?")
    try again.press("2")
    try again.see("the offer gone") { !$0.contains("Öppna en avvikelse nu?") }
    try again.leave()
    let fact = try #require(try program.log(of: copy.path).first?.facts.first)
    #expect((fact.to, fact.note) == ("deviating", text))
  }

  @Test(.fault(.f39), arguments: [SIGHUP, SIGTERM]) func aTextBeingTypedSurvivesALostConnection(
    signal: Int32
  )
    throws
  {
    let session = try opened()
    try session.press("t")
    try session.see("a field") { $0.contains("Enter") && $0.contains("Esc") }
    session.terminal.type(text)
    try session.see(text)
    session.terminal.signal(signal)
    #expect(session.terminal.waitForEnd() != nil)
    let again = try Session(copy.path, program)
    try again.see(text)
    try again.press("<Esc>")
    try again.leave()
  }

  @Test func aDraftThatIsRecordedAlreadyIsNotOfferedAgain() throws {
    let session = try opened()
    try session.press("t")
    try session.see("a field") { $0.contains("Enter") && $0.contains("Esc") }
    session.terminal.type(text)
    try session.see(text)
    try session.press("<Esc>")
    try session.see("the field gone") { !$0.contains(text) }
    try session.leave()
    // What a kill between saving and forgetting leaves: the draft, and the entry of the same writer.
    let note = try program.run(
      "note", activity.id, text, "-w", copy.path, "--by", "samordnare")
    #expect(note.ending == .status(0), "\(note)")
    let again = try opened()
    try again.press("t")
    try again.see("an empty field") { $0.contains("Ctrl-J") && $0.isCursorVisible }
    again.terminal.type("Nytt")
    try again.see("nothing but what is typed") { $0.lines.contains { $0.hasPrefix("│ Nytt  ") } }
    try again.press("<Esc>")
    try again.leave()
  }

  @Test func aTextBeingTypedSurvivesAKillAfterAPause() throws {
    let session = try opened()
    try session.press("t")
    try session.see("a field") { $0.contains("Enter") && $0.contains("Esc") }
    session.terminal.type(text)
    try session.see(text)
    #expect(session.terminal.waitUntil { _ in program.keeps(text) }, "no draft is kept")
    session.terminal.signal(SIGKILL)
    #expect(session.terminal.waitForEnd() == .signalled(SIGKILL))
    let again = try Session(copy.path, program)
    try again.see(text)
    try again.press("<Esc>")
    try again.leave()
  }

  @Test func aPasteIsTextAndNoCommand() throws {
    let session = try opened()
    let before = try program.log(of: copy.path).count
    session.terminal.type("\u{1B}[200~s4\r\u{1B}[201~")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter") && $0.contains("Esc") }
    session.terminal.type("\u{1B}[200~rad ett\rrad två\u{1B}[201~")
    try session.see("rad två")
    try session.press("<Esc>")
    try session.leave()
    #expect(try program.log(of: copy.path).count == before)
  }

  private func opened() throws -> Session {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    try session.press("1")
    try session.see(activity.id)
    try session.select(activity.id)
    return session
  }
}
