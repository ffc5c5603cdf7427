import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct MeetingScreenTests {
  @Test func aMeetingIsPreparedWithTheStandardAgendaOfItsKindAndAnItemOfOnesOwn() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("vma+14<Tab>2<Tab><Tab>Stadshuset<Tab><C-j>Skrivelse: 12<PgDn><Enter>")
    let meeting = try #require(session.chronicle.state.meetings.last)
    #expect(meeting.date == day("2026-12-04") && meeting.kind == .interim)
    #expect(meeting.body == "KUG" && meeting.place == "Stadshuset")
    let standard = session.chronicle.state.standardAgenda(.interim, of: "KUG", in: .swedish)
    #expect(meeting.items.dropLast().map(\.planned) == standard)
    #expect(
      meeting.items.last?.planned == AgendaItem("own-1", title: "Skrivelse", minutes: 12))
    #expect(session.screen.contains(meeting.code) && session.screen.contains("planerat"))
  }

  @Test func aMeetingThatWasPreparedIsSelectedAmongTheOthers() throws {
    var session = Session(try .meeting())
    try session.type("vma2026-12-01<PgDn><Enter>")
    let meeting = try #require(session.chronicle.state.meetings.first { $0.code == "M-2026-04" })
    #expect(session.model.navigation.current.content.selectedMeeting == meeting.id)
    #expect(session.screen.contains("\u{203A} \u{25CB} planerat   M-2026-04"))
  }

  @Test func theAgendaFollowsTheKindUntilSomethingElseIsWritten() throws {
    var session = Session(try .example(), columns: 120, rows: 40)
    try session.type("vma<Tab>3<PgDn><Up>")
    #expect(session.screen.contains("Helårsrapport: 20"))
    try session.type("<C-j>Eget<S-Tab><S-Tab><S-Tab>1<PgDn><Up>")
    #expect(session.screen.contains("Eget") && session.screen.contains("Helårsrapport: 20"))
  }

  @Test func itemsKeepTheirKeysWhenTheAgendaIsChanged() throws {
    var session = Session(try .meeting(), columns: 120, rows: 40)
    let before = try #require(session.chronicle.state.openMeeting)
    try session.type("vmje<Tab><Tab><C-u><BS><C-u>Avvikelser: 20<C-j>Svar p\u{E5} skrivelsen: 5")
    try session.type("<PgDn><Enter>")
    let after = try #require(session.chronicle.state.openMeeting)
    #expect(after.items.map(\.key) == before.items.map(\.key))
    #expect(after.items.map(\.planned.minutes) == [20, 5])
    #expect(after.items[1].title == "Svar p\u{E5} skrivelsen" && after.items[1].isParked)
  }

  @Test func anItemThatSomethingWasSaidUnderIsNotTakenAway() throws {
    var session = Session(try .meeting(), columns: 120, rows: 40)
    try session.type("vmje<Tab><Tab><C-u><BS><C-u>Annat<PgDn><Enter>")
    #expect(session.chronicle.state.openMeeting?.items.count == 2)
    #expect(session.screen.contains("Ändra möte") && session.screen.contains("! "))
    #expect(session.screen.contains("› Dagordning"))
  }

  @Test func aMeetingIsOpenedClosedAndOpenedAgainWithAReason() throws {
    var session = Session(try .meeting())
    try session.type("vmi")
    #expect(session.reply.contains("M-2026-02"), "the group has another open meeting")
    try session.type("jx2<Enter>")
    #expect(session.chronicle.state.openMeeting == nil)
    #expect(session.reply.contains("avslutat") && session.reply.contains("u ångrar"))
    try session.type("i<Enter>")
    #expect(session.chronicle.state.openMeeting == nil, "a reason is required")
    try session.type("En punkt gl\u{F6}mdes<Enter>")
    #expect(session.chronicle.state.openMeeting?.code == "M-2026-02")
    try session.type("x2<Enter>")
    try session.type("ki2")
    #expect(session.chronicle.state.openMeeting?.code == "M-2026-03")
  }

  @Test func whatCannotBeDoneAtAStageSaysWhy() throws {
    var session = Session(try .meeting())
    try session.type("vmx")
    #expect(session.reply.contains("har inte öppnats") && session.changes.isEmpty)
    try session.type("n")
    #expect(session.reply.contains("har inte öppnats"))
    // Of one that is over only the hours are changed.
    try session.type("<End>e<Tab><C-u>22.10<PgDn><Enter>")
    #expect(session.chronicle.state.meetings.first?.end?.description == "22:10")
    try session.type("b")
    #expect(session.changes.count == 1)
  }

  @Test func aNoteUnderAnItemIsWrittenAndChangedFromWhatStandsThere() throws {
    var session = Session(try .meeting())
    try session.type("vmj<Enter>t")
    #expect(session.reply == "Markera en punkt på dagordningen först.")
    try session.go(to: "\u{203A} 1. Avvikelser")
    try session.type("t Vi återkommer.<Enter>")
    let note = session.chronicle.state.openMeeting?.items.first?.note
    #expect(note == "Tre avvikelser gicks igenom. Ingen ny tillkom. Vi återkommer.")
  }

  @Test func theDetailLeadsToTheDecisionsAndBack() throws {
    var session = Session(try .meeting())
    try session.type("vm<End><Enter>")
    try session.go(to: "\u{203A} B-2026-01")
    try session.type("<Enter>")
    #expect(session.model.navigation.current.kind == .decision)
    try session.type("<Esc>")
    #expect(session.model.navigation.current.kind == .meeting)
  }

  @Test func whatChangedSinceAMeetingLeadsToWhatItIsAbout() throws {
    var session = Session(try .meeting(), columns: 100, rows: 40)
    try session.type("n")
    #expect(session.screen.contains("Sedan M-2026-01 den 2026-09-15"))
    #expect(session.screen.contains("B-2026-05") && !session.screen.contains("Inget har ändrats"))
    try session.go(to: "\u{203A} A02")
    #expect(session.screen.contains("Upphandlingen dr\u{F6}jer"))
    try session.type("<Enter>")
    #expect(session.screen.contains("Aktivitet A02"))
  }

  @Test func whatChangedSinceAMeetingIsToldAnewWhenSomethingIsRecorded() throws {
    var session = Session(try .meeting(), columns: 100, rows: 60)
    try session.type("n")
    #expect(!session.screen.contains("Nytt l\u{E4}ge"))
    try session.news(.report("A03", "Nytt l\u{E4}ge"))
    try session.type("<PgDn><PgUp>")
    try session.go(to: "\u{203A} A03")
    try session.type("jjj")
    #expect(session.screen.contains("Nytt l\u{E4}ge"))
  }
}
