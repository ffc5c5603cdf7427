import PlanDomain
import TestSupport
import Testing

struct ReportCalendarTests {
  private func calendar(
    _ start: String = "2024-01-01", _ end: String = "2027-12-31", _ rhythms: [Cadence.Rhythm] = []
  ) -> ReportCalendar {
    let small = ActionPlan.small.agreement
    var agreement = Agreement(
      title: small.title, shortTitle: small.shortTitle, period: .days(start, end),
      parties: small.parties, goal: small.goal, levels: small.levels, areas: small.areas)
    agreement.cadence = rhythms.map { Cadence(title: "Rapport", rhythm: $0) }
    return ReportCalendar(agreement)
  }

  @Test(arguments: [
    (ReportKind.helar, "2024-03-01"), (.delar2, "2024-01-01"), (.brief, "2024-01-01"),
    (.evaluation, "2024-02-01"), (.deviations, "2025-01-01"), (.helar, "2027-12-31"),
  ])
  func noReportBeginsBeforeTheAgreement(kind: ReportKind, today: String) {
    for start in ["2024-01-01", "2024-09-11"] {
      let calendar = calendar(start)
      let cutOff = calendar.cutOff(of: kind, on: day(today))
      let period = calendar.period(of: kind, to: cutOff)
      #expect(period.start >= day(start))
      #expect(period.days > 1 || cutOff == day(start))
    }
  }

  @Test func aSheetOnTheFirstDayOfAYearLooksBackOnTheYearBefore() {
    let period = calendar().period(of: .brief, to: day("2026-01-01"))
    #expect(period == .days("2025-01-01", "2026-01-01"))
  }

  @Test func aFinancialYearIsToldByTheYearWheel() {
    let calendar = calendar("2024-04-01", "2027-03-31", [.yearly(month: 3, day: 31)])
    #expect(calendar.cutOff(of: .helar, on: day("2025-05-01")) == day("2025-03-31"))
    #expect(calendar.cutOff(of: .delar2, on: day("2025-12-01")) == day("2025-11-30"))
    let year = calendar.period(of: .helar, to: day("2025-03-31"))
    #expect(year == .days("2024-04-01", "2025-03-31") && calendar.year(of: year) == "2024/2025")
    #expect(calendar.next(on: day("2025-01-01"))?.date == day("2025-03-31"))
  }

  @Test(arguments: [
    ("2026-04-20", "2026-01-01", "2026-04-30"), ("2026-09-10", "2026-05-01", "2026-08-31"),
    ("2027-01-10", "2026-09-01", "2026-12-31"),
  ])
  func tertialsHaveReportsOfTheirOwn(today: String, start: String, end: String) {
    let calendar = calendar("2024-01-01", "2027-12-31", [.tertial])
    let cutOff = calendar.cutOff(of: .tertial, on: day(today))
    #expect(calendar.period(of: .tertial, to: cutOff) == .days(start, end))
    #expect(calendar.kinds.contains(.tertial) && !calendar.kinds.contains(.delar2))
  }

  @Test func theYearWheelTellsAnotherDayOfTheInterimReport() {
    let days: [Cadence.Rhythm] = [.yearly(month: 6, day: 30), .yearly(month: 12, day: 31)]
    let calendar = calendar("2024-01-01", "2027-12-31", days)
    #expect(calendar.cutOff(of: .delar2, on: day("2026-07-10")) == day("2026-06-30"))
    #expect(!calendar.isSecondInterim(day("2026-06-30")))
  }

  @Test func aPeriodOfItsOwnBeginsWhereItIsToldTo() {
    let period = calendar().period(of: .helar, to: day("2026-05-31"), from: day("2026-02-01"))
    #expect(period == .days("2026-02-01", "2026-05-31"))
  }
}
