import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Keys that came together: typed ahead, or pasted by a terminal that does not say so.
struct HurryTests {
  private func together(_ session: inout Session, _ script: String) throws {
    session.send(.input(.burst(try KeyScript(script).keys)))
  }

  @Test(.fault(.f82), arguments: ["s1", "b1", "granskning november", "u", "x", "d", "v", "1"])
  func whatDoesMoreThanMoveDoesNothingAndIsSaid(script: String) throws {
    var session = Session(try .example())
    try session.type("1jj")
    let before = session.screen.split(separator: "\n").prefix(14)
    try together(&session, script)
    #expect(session.changes.isEmpty && session.model.prompt == nil && !session.model.isFinished)
    #expect(session.reply.hasPrefix("Flera tangenter kom på en gång"))
    // "g" moves to the first row, as it may.
    if script.first != "g" {
      #expect(session.screen.split(separator: "\n").prefix(14) == before)
    }
  }

  @Test func movementIsObeyedHoweverFastItComes() throws {
    var (fast, slow) = (Session(try .example()), Session(try .example()))
    try together(&fast, "jj<Down>jj<End><Up>")
    try slow.type("jj<Down>jj<End><Up>")
    #expect(fast.model.navigation.current.kind == slow.model.navigation.current.kind)
    #expect(fast.screen == slow.screen)
  }

  @Test(.fault(.f82)) func aVerdictIsGivenOnlyByAKeyThatCameAlone() throws {
    var session = Session(try .deviating())
    try session.type("r")
    try together(&session, "22")
    try together(&session, "2")
    #expect(session.changes.isEmpty)
    try session.type("2")
    #expect(session.changes.count == 1)
  }

  @Test func aMenuIsAnsweredOnlyByAKeyThatCameAlone() throws {
    var session = Session(try .example())
    try session.type("1jjs")
    for script in ["4", "<Enter>", "j<Enter>", "l"] { try together(&session, script) }
    #expect(session.changes.isEmpty && session.model.prompt != nil)
    try session.type("<Home>1")
    #expect(session.model.prompt == nil)
  }

  @Test func whatIsWrittenTakesTextHoweverFastItComes() throws {
    var session = Session(try .example())
    try session.type("1jjt")
    try together(&session, "Lokalen")
    try together(&session, " saknas<BS>des")
    #expect(session.model.prompt?.field?.text == "Lokalen saknades")
    try session.type("<Enter>")
    let wishes = "\(session.changes.last?.wishes ?? [])"
    #expect(wishes.contains("Lokalen saknades"))
  }

  @Test(.fault(.f82)) func anEnterAmongTextSavesNothing() throws {
    var session = Session(try .example())
    try session.type("1jjt")
    try together(&session, "ett<Enter>två<Enter>")
    #expect(session.changes.isEmpty)
    #expect(session.model.prompt?.field?.text == "ett\ntvå\n")
    #expect(session.reply.hasPrefix("Enter kom tillsammans med text"))
    // Pressed before the screen had answered the key before.
    try together(&session, "<Enter>")
    #expect(session.changes.isEmpty && session.model.prompt?.field?.text == "ett\ntvå\n")
    try session.type("<Enter>")
    #expect(session.changes.count == 1)
  }

  @Test func aFormIsSavedOnlyByAnEnterThatCameAlone() throws {
    var session = Session(try .example())
    try session.type("1jjd3")
    try together(&session, "<PgDn><Enter>")
    #expect(session.changes.isEmpty)
    guard case .form(let form) = session.model.prompt else {
      Issue.record("the form has closed")
      return
    }
    #expect(form.isAtEnd && form.fields.allSatisfy { $0.trouble == nil })
  }

  @Test func whoInterruptsFastIsHeard() throws {
    var session = Session(try .example())
    try together(&session, "<C-c><C-c>")
    #expect(session.model.isFinished)
    session = Session(try .example())
    try together(&session, "<C-z><C-z>")
    #expect(!session.commands.contains(.suspend))
  }

  // MARK: - Bounds

  @Test(.fault(.f84)) func aPasteThatHasNoRoomIsLeftOutWholeAndSaid() throws {
    var session = Session(try .example())
    try session.type("1jjtHej ")
    session.send(.input(.paste(String(repeating: "å", count: 3_997))))
    #expect(session.model.prompt?.field?.text == "Hej ")
    #expect(session.reply.hasPrefix("Ingen plats: 1 tecken för mycket, texten får ha högst 4000."))
    session.send(.input(.paste(String(repeating: "å", count: 3_996))))
    #expect(session.model.prompt?.field?.text.count == 4_000)
    try session.type("x")
    #expect(session.reply == "Texten är full: högst 4000 tecken.")
    #expect(session.model.prompt?.field?.text.count == 4_000)
  }

  @Test(.fault(.f84)) func aPasteBeyondAllBoundsIsRefusedWithWords() throws {
    var session = Session(try .example())
    session.send(.input(.pasteTooLong(limit: 100_000)))
    #expect(session.reply.hasPrefix("Inklistrat utanför ett textfält"))
    try session.type("1jjt")
    session.send(.input(.pasteTooLong(limit: 100_000)))
    #expect(session.reply.hasPrefix("Det inklistrade är längre än 100000 tecken."))
    session.send(.input(.brokenPaste("halva")))
    #expect(session.model.prompt?.field?.text == "halva")
    #expect(session.reply.hasPrefix("Inklistringen tog aldrig slut."))
  }

  @Test(.fault(.f84)) func aTextFromTheEditorThatIsTooLongIsKeptWhole() throws {
    var session = Session(try .example())
    try session.type("1jjt")
    let long = String(repeating: "ord ", count: 1_010)
    session.send(.edited(long))
    #expect(session.model.prompt?.field?.text == long)
    #expect(session.screen.contains("40 tecken för lång"))
    try session.type("<Enter>")
    #expect(session.model.prompt?.field?.text == long)
    session.send(.timePassed)
    #expect(session.model.setting.drafts.values.contains(long))
  }

  @Test func whatWasTypedWhileAnotherProgramHadTheTerminalIsAnswered() throws {
    var session = Session(try .example())
    let before = session.model
    session.send(.input(.leftOver))
    #expect(session.reply.contains("Tryck igen"))
    #expect(session.commands.isEmpty && session.model.state == before.state)
  }

  @Test(.fault(.f83)) func aByteThatIsNoLetterIsAnswered() throws {
    var session = Session(try .example())
    session.send(.input(.illegible))
    #expect(session.reply.contains("UTF-8"))
  }
}
