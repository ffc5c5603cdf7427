import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct WheelTests {
  private func schedule(_ session: Session) throws -> ScheduleScreen {
    try #require(session.model.navigation.current.as(ScheduleScreen.self))
  }

  @Test func aMeasurementIsSavedWithItsDay() throws {
    var session = Session(try .measured())
    try session.type("vij" + "a42,5<Tab><C-u>2026-10-31<Tab>Polisen<PgDn><Enter>")
    let latest = try #require(session.model.state.measurements(of: "I2").last)
    #expect(latest.value == number("42.5") && latest.date == day("2026-10-31"))
    #expect(latest.source == "Polisen" && session.model.prompt == nil)
    #expect(session.reply.contains("I2"))
    try session.type("u")
    #expect(session.model.state.measurements(of: "I2").last?.value == number("43.25"))
  }

  @Test(arguments: ["sju", "1,2,3", "63.1234567"])
  func whatIsNoNumberIsNotSent(text: String) throws {
    var session = Session(try .measured())
    try session.type("via\(text)<PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("Skriv ett tal"))
  }

  @Test func withoutIndicatorsNothingIsMeasured() throws {
    var session = Session()
    try session.type("via")
    #expect(session.model.prompt == nil && session.reply == "Ingen indikator är markerad.")
  }

  @Test func theWheelOpensAtThisMonthAndIsScrolledByMonthAndYear() throws {
    var session = Session(try .measured())
    try session.type("vt")
    #expect(try schedule(session).row?.month == CalendarMonth("2026-11"))
    try session.type("<Right>")
    #expect(try schedule(session).row?.month == CalendarMonth("2026-12"))
    try session.type("<lt>")
    #expect(try schedule(session).row?.month == CalendarMonth("2025-12"))
    try session.type("><Left>")
    #expect(try schedule(session).row?.month == CalendarMonth("2026-11"))
    try session.type("<lt><lt><lt><lt>")
    #expect(try schedule(session).row?.month == CalendarMonth("2024-01"))
  }

  @Test func theTimelineStaysWithinThePeriod() throws {
    var session = Session(try .measured())
    try session.type("vt<Tab>z>>>>>>")
    let cells = try schedule(session).timeline.cells
    #expect(cells.last?.upperBound == day("2027-12-31"))
    try session.type("<lt><lt><lt><lt><lt><lt>")
    #expect(try schedule(session).timeline.cells.first?.lowerBound == day("2024-01-01"))
    for (one, next) in zip(cells, cells.dropFirst()) {
      #expect(one.upperBound.adding(days: 1) == next.lowerBound)
    }
  }

  @Test func anActivityIsChangedAndOpenedFromTheTimeline() throws {
    var session = Session(try .measured())
    try session.type("vt<Tab>s3<Enter>")
    #expect(session.model.prompt != nil, "a pause needs a note")
    try session.type("Paus<Enter>")
    #expect(session.model.state.progress(of: "A01") == .paused)
    try session.type("<Enter>")
    #expect(session.screen.contains("Aktivitet A01"))
  }

  @Test func whoHasReportedChangesWithAReport() throws {
    var session = Session(try .measured())
    try session.type("vt<Tab><Tab>")
    let before = try #require(try schedule(session).reporting).reported
    try session.news(.report("A20", "Klart"))
    #expect(try schedule(session).reporting?.reported == before + 1)
  }

  @Test func theTwoYearsOfTheLawLeadToTheLaw() throws {
    var session = Session(try .measured(today: "2026-01-20"))
    try session.type("vt<Right>")
    #expect(session.screen.contains("senaste dag att uppdatera lägesbilden"))
    try session.type("j<Enter>")
    #expect(session.screen.contains("Lag (2023:196)"))
  }

  @Test func valuesThatAreTheSameStandInTheMiddle() {
    #expect(Sparkline.text(of: [number("5"), number("5")]).string == "▅▅")
    #expect(Sparkline.text(of: [number("1"), number("2"), number("3")]).string == "▁▅█")
    #expect(Sparkline.text(of: [DecimalNumber]()).string == "")
  }

  @Test func aLineOfDotsReachesFromCornerToCorner() {
    var canvas = DotCanvas(columns: 2, rows: 1)
    canvas.line(from: (0, 3), to: (3, 0))
    #expect(canvas.character(0, 0)?.string == "⡠" && canvas.character(1, 0)?.string == "⠊")
  }
}
