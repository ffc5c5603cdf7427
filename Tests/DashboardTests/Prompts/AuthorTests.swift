import Dashboard
import PlanDomain
import TestSupport
import Testing

struct AuthorTests {
  @Test func theFirstChangeAsksForTheFunctionAndThenGoesOn() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")), author: nil)
    try session.type("1js4")
    #expect(session.screen.contains("I vilken funktion skriver du?"))
    #expect(session.screen.contains("direktör för social hållbarhet"))
    try session.type("2")
    #expect(session.commands.first == .rememberAuthor("biträdande lokalpolisområdeschef"))
    #expect(session.changes.map(\.wishes) == [[.progress("A01", to: .done)]])
    try session.type("s2")
    #expect(session.changes.count == 2)
  }

  @Test func theCoordinatorIsInTheListWithoutASeat() throws {
    var session = Session(Chronicle(.flat, today: day("2021-03-01")), author: nil)
    try session.type("1b1")
    try session.type("1")
    #expect(session.screen.contains("1 samordnare"))
    try session.type("1")
    #expect(session.commands.first == .rememberAuthor("samordnare"))
  }

  @Test func aFunctionThatTheListLacksIsTyped() throws {
    var session = Session(author: nil)
    try session.type("1jb3<End><Enter>")
    try session.type("<Enter>")
    #expect(session.reply == "Skriv din funktion, eller Esc.")
    try session.type(" trygghets  samordnare <Enter>")
    #expect(session.commands == [.rememberAuthor("trygghets samordnare")])
    try session.type("Varf\u{F6}r<Enter>")
    #expect(session.changes.map(\.wishes) == [[.assess("A01", .deviating, note: "Varför")]])
  }

  @Test func escapeAtTheQuestionChangesNothing() throws {
    var session = Session(author: nil)
    try session.type("1js4<Esc>")
    #expect(session.commands.isEmpty)
    try session.type("s4")
    #expect(session.screen.contains("I vilken funktion"))
  }
}
