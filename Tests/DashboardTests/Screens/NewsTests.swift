import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct NewsTests {
  @Test func anothersChangeIsShownWithWhoAndTheSelectionStays() throws {
    var session = Session()
    try session.type("2jj")
    #expect(session.screen.contains("›   A03"))
    try session.news(.progress("A02", to: .done))
    #expect(session.reply == "polis ändrade A02 genomförande: ingen uppgift → genomförd")
    #expect(session.screen.contains("›   A03") && session.screen.contains("✓ genomförd"))
    #expect(session.model.view().text(row: 0).contains("polis 09:00"))
  }

  @Test func anotherDayIsAnotherPicture() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A02", to: .ongoing))
    var session = Session(chronicle)
    session.send(.dayChanged(day("2026-07-10")))
    #expect(session.screen.contains("försenad 10 dagar"))
  }

  @Test func warningsOfTheStoreStandUnderTheTitleUntilTheyAreGone() {
    var session = Session()
    session.send(.warned(["Journalen är skadad.", "Klockan går fel."]))
    #expect(session.model.view().text(row: 1).hasPrefix("! Journalen är skadad. (+1)"))
    session.send(.warned([]))
    #expect(!session.screen.contains("skadad"))
  }

  @Test func aPlanReadAnewKeepsWhatIsSelected() throws {
    var session = Session()
    try session.type("2j")
    session.send(.planChanged(PlanState(.small)))
    #expect(session.screen.contains("›   A02"))
    #expect(session.reply == "Planen har ändrats och lästs in på nytt.")
  }

  @Test func anActivityThatIsGoneSaysSo() throws {
    var session = Session()
    try session.type("1j<Enter>")
    session.send(.planChanged(PlanState(.unplanned)))
    #expect(session.screen.contains("Aktivitet A01 finns inte längre i planen."))
    try session.type("s")
    #expect(session.reply == "Inget är markerat.")
  }
}
