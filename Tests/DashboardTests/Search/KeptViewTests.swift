import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Searches that a user keeps, to come back to with a letter.
struct KeptViewTests {
  private func opened(_ preferences: Preferences = Preferences()) throws -> Session {
    var session = Session(try .example(), columns: 80, rows: 24)
    session.model.use(preferences)
    try session.type("vv")
    return session
  }

  @Test func whatIsSearchedForIsKeptAndCalledByItsLetter() throws {
    var session = try opened()
    try session.type("/polis avviker<Enter>f<End><Up><Enter>")
    #expect(session.commands.last == .prefer(Preferences(views: ["polis avviker"])))
    #expect(session.screen.contains("Urvalet \u{E4}r sparat"))
    try session.type("<Esc>")
    #expect(session.model.navigation.current.content.query == nil)
    try session.type("fa")
    #expect(session.model.navigation.current.content.query == "polis avviker")
    // Chosen again, it is taken away, as any other condition is.
    try session.type("fa")
    #expect(session.model.navigation.current.content.query == nil)
  }

  @Test func whatIsKeptCanBeForgotten() throws {
    var session = try opened(Preferences(theme: .dark, views: ["polis", "skola"]))
    try session.type("fbf<End><Up><Enter>")
    #expect(session.commands.last == .prefer(Preferences(theme: .dark, views: ["polis"])))
    #expect(session.screen.contains("sparas inte l\u{E4}ngre"))
  }

  @Test func noMoreAreKeptThanHaveALetter() throws {
    let views = (1...Preferences.mostViews + 3).map { "ord\($0)" }
    let preferences = Preferences(views: views)
    #expect(preferences.views == Array(views.prefix(Preferences.mostViews)))
    var session = try opened(preferences)
    try session.type("/polis<Enter>f<End>")
    #expect(!session.screen.contains("Spara urvalet"))
  }

  /// What a colleague put into the file of preferences is shown, and does nothing.
  @Test func aKeptTextReachesTheScreenSpelledOut() throws {
    var session = try opened(Preferences(views: ["a\u{1B}[31mb"]))
    try session.type("f<End>")
    #expect(!session.screen.contains("\u{1B}"))
    #expect(session.screen.contains("[31mb"))
  }
}
