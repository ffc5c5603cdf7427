import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct DevelopmentTests {
  private func screen(_ session: Session) throws -> DevelopmentScreen {
    try #require(session.model.navigation.current.as(DevelopmentScreen.self))
  }

  @Test func enterGoesToTheMonthInTheTimeMachineAndEscapeComesBack() throws {
    var session = Session(try .planned(), columns: 120, rows: 40)
    try session.type("vu")
    #expect(try screen(session).shownMonth == CalendarMonth("2026-11"))
    try session.type("<Left><Left>j")
    #expect(try screen(session).shownMonth == CalendarMonth("2026-09"))
    let area = try #require(try screen(session).area)
    let map = session.screen
    try session.type("<Enter>")
    #expect(session.screen.contains("s\u{E5} h\u{E4}r s\u{E5}g det ut 2026-09-30"))
    #expect(session.model.navigation.current.as(AreaScreen.self)?.area == area)
    #expect(session.model.state.attainment(of: "D1.2") == nil)
    try session.type("<Esc>")
    #expect(session.model.lookback == nil)
    session.model.reply = nil
    #expect(session.screen == map)
  }

  @Test func noMonthThatHasNotComeIsMarked() throws {
    var session = Session(try .planned())
    try session.type("vu<Right><Right>>")
    #expect(try screen(session).shownMonth == CalendarMonth("2026-11"))
    try session.type("<Home><Left><lt>")
    #expect(try screen(session).shownMonth == CalendarMonth("2024-01"))
    try session.type("<End>k")
    #expect(try screen(session).shownMonth == CalendarMonth("2026-11"))
    try session.type("<Enter>")
    #expect(session.model.lookback == nil)
    #expect(session.model.navigation.current.kind == .area)
  }

  @Test func theMapSaysInWordsWhatTheMarkedCellIs() throws {
    var session = Session(try .planned())
    try session.type("vu")
    #expect(session.screen.contains("november 2026: 1 "))
    #expect(
      session.screen.contains("1 med risk") && session.screen.contains("m\u{E5}naden f\u{F6}re"))
    try session.news(.assess("A05", .deviating, note: "Mer"))
    #expect(session.screen.contains("1 avviker"))
  }
}
