import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct HistoryTests {
  @Test func theNewestEntryStandsFirstWithWhoAndFromWhatToWhat() throws {
    var session = Session(try .example())
    try session.type("vh")
    #expect(session.screen.contains("Historik (\(session.chronicle.state.history.count))"))
    let selected = try #require(session.screen.split(separator: "\n").first { $0.contains("›") })
    #expect(selected.contains("2026-11-02") && selected.contains("A03 genomförande"))
    #expect(selected.contains("? förslag"))
  }

  @Test func anUndoneEntryIsMarkedAndSaysByWhom() throws {
    var session = Session()
    try session.type("1js4uvhj")
    #expect(session.screen.contains("× ångrad"))
    try session.type("<Enter>")
    #expect(session.screen.contains("ångrad av kansli 2026-03-01"))
  }

  @Test func theFilterFindsWhoWhatAndWhyAndEscapeShowsEverything() throws {
    var session = Session(try .example())
    try session.type("vh/lokalen<Enter>")
    #expect(session.screen.contains("(1 av 36) · ”lokalen”") && session.screen.contains("A08"))
    try session.type("<Esc>/polis<Enter>")
    #expect(!session.screen.contains("kansli  "))
    try session.type("<Esc>")
    #expect(!session.screen.contains(" av 36)"))
    try session.type("<Esc>")
    #expect(session.screen.contains("Behöver uppmärksamhet"))
  }

  @Test func aLongerTextIsLookedForAmongWhatTheShorterOneFound() throws {
    var session = Session(try .example())
    try session.type("vh/a0")
    let shorter = session.model.navigation.current
    try session.type("5")
    #expect(session.screen.contains("Historik (4 av 36) · ”a05”"))
    try session.type("<BS>")
    let before = try #require(shorter.as(HistoryScreen.self))
    let after = try #require(session.model.navigation.current.as(HistoryScreen.self))
    #expect(
      after.matchCount(in: .swedish) == before.matchCount(in: .swedish)
        && after.matchCount(in: .swedish) > 4)
    try session.type("5")
    try session.news(.report("A05", "Nytt"))
    #expect(session.screen.contains("Historik (5 av 37) · ”a05”"))
  }

  @Test func enterOpensTheEntryAndThenWhatItIsAbout() throws {
    var session = Session(try .example())
    try session.type("vh<Enter>")
    #expect(session.screen.contains("Historik › Post om A03"))
    #expect(session.screen.contains("”Ersätts av A01.”"))
    try session.type("<Enter>")
    #expect(session.screen.contains("Aktivitet A03"))
    try session.type("<Esc><Esc>")
    #expect(session.screen.contains("Historik ("))
  }

  @Test func anUndoLeadsToTheEntryThatItUndid() throws {
    var session = Session()
    try session.type("1js4uvh<Enter>")
    #expect(session.screen.contains("Ångrat: A01"))
    try session.type("<Enter>")
    #expect(session.screen.contains("ångrad av kansli"))
  }

  @Test func onesOwnEntryIsUndoneAtOnce() throws {
    var session = Session()
    try session.type("1js4s2vhju")
    #expect(session.reply.hasPrefix("Kan inte ångras"), "the value has been changed since")
    try session.type("ku")
    #expect(session.chronicle.state.progress(of: "A01") == .done)
    try session.type("<C-r>")
    #expect(session.chronicle.state.progress(of: "A01") == .ongoing)
  }

  @Test func anothersEntryIsUndoneOnlyAfterRoomToSayWhy() throws {
    var session = Session()
    try session.news(.progress("A01", to: .done))
    try session.type("vhu")
    #expect(session.changes.isEmpty && session.screen.contains("Ångra posten av polis"))
    try session.type("Fel aktivitet<Esc>u")
    #expect(session.screen.contains("Fel aktivitet"), "the text is kept")
    try session.type("<Enter>")
    let entry = try #require(session.chronicle.state.history.first)
    #expect(session.changes.map(\.wishes) == [[.undo(entry.id, reason: "Fel aktivitet")]])
    #expect(!session.chronicle.state.isInEffect(entry.id))
    try session.type("u")
    #expect(session.reply == "Posten är redan ångrad.")
  }

  @Test func theFirstUndoHereAsksWhoIsWritingAndThenWhy() throws {
    var session = Session(author: nil)
    try session.news(.progress("A01", to: .done))
    try session.type("vhu<End><Enter>sekreterare<Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("Ångra posten av polis"))
  }

  @Test func othersEntriesDoNotMoveTheSelection() throws {
    var session = Session()
    try session.type("1js2s4vhj")
    let before = session.model.navigation.current.content.selectedEntry
    try session.news(.progress("A02", to: .done))
    #expect(session.model.navigation.current.content.selectedEntry == before)
    try session.type("k")
    #expect(session.model.navigation.current.content.selectedEntry != before)
  }

  @Test func aLongHistoryScrollsToItsEnd() throws {
    var chronicle = Chronicle()
    for number in 0..<2_000 { try chronicle.record(.report("A01", "Rapport \(number)")) }
    var session = Session(chronicle)
    try session.type("vh<End>")
    #expect(session.screen.contains("A01 rapport"))
    #expect(
      session.model.navigation.current.content.selectedEntry == chronicle.state.history.first?.id)
  }

  @Test func anEmptyHistorySaysSo() throws {
    var session = Session()
    try session.type("vhu")
    #expect(session.screen.contains("Ingen har rapporterat något ännu."))
    #expect(session.reply == "Ingen post är markerad.")
  }
}
