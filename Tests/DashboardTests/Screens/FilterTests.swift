import Dashboard
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct FilterTests {
  @Test func theFilterShowsWhatMatchesAndHowMany() throws {
    var session = Session(Chronicle(.example, today: day("2026-11-20")))
    try session.type("/avhopp")
    #expect(session.screen.contains("A02") && !session.screen.contains("A05"))
    #expect(session.screen.contains("Sök: avhopp"))
    try session.type("<Enter>")
    #expect(session.screen.contains("”avhopp”"))
    try session.type("<Esc>")
    #expect(session.screen.contains("A05"))
  }

  @Test func nextAndPreviousGoRoundAmongTheMatches() throws {
    var session = Session()
    try session.type("2/aktivitet a<Enter>")
    #expect(session.screen.contains("›   A02"))
    try session.type("nn")
    #expect(session.screen.contains("›   A10"))
    try session.type("n")
    #expect(session.screen.contains("›   A02"))
    try session.type("N")
    #expect(session.screen.contains("›   A10"))
  }

  @Test func withoutASearchThereIsNoNextMatch() throws {
    var session = Session()
    try session.type("1n")
    #expect(session.reply == "Sök först med /.")
  }

  @Test(arguments: [
    ("arby", "\u{C5}rby", true), ("\u{E5}rby", "\u{C5}rby", true), ("\u{E5}rby", "Arby", false),
    ("ovning", "A\u{30A}rlig o\u{308}vning", true), ("\u{F6}vn", "o\u{308}vning", true),
    ("TRYGG", "trygghet", true), ("", "a", false), ("x", "", false), ("cafe", "caf\u{E9}", true),
  ])
  func lettersWithoutDiacriticsFindThoseWith(query: String, text: String, isFound: Bool) {
    #expect((SearchWord(query)?.matches(text) ?? false) == isFound)
  }
}
