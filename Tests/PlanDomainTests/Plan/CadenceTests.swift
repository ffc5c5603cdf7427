import PlanDomain
import TestSupport
import Testing

struct CadenceTests {
  private func days(_ rhythm: Cadence.Rhythm, from date: String, limit: Int = 3) -> [String] {
    Cadence(title: "Prov", rhythm: rhythm).occasions(
      from: day(date), within: .days("2024-01-01", "2027-12-31"), limit: limit
    ).map(\.description)
  }

  @Test func monthlyFallsOnTheLastDayOfEachMonth() {
    #expect(days(.monthly, from: "2024-01-31") == ["2024-01-31", "2024-02-29", "2024-03-31"])
  }

  @Test func tertialFallsOnTheLastDayOfAprilAugustAndDecember() {
    #expect(days(.tertial, from: "2026-09-01") == ["2026-12-31", "2027-04-30", "2027-08-31"])
  }

  @Test func yearlyFallsOnItsDayAndNeverOutsideThePeriod() {
    #expect(days(.yearly(month: 8, day: 31), from: "2026-08-31") == ["2026-08-31", "2027-08-31"])
    #expect(days(.yearly(month: 2, day: 29), from: "2026-01-01", limit: 1) == ["2026-02-28"])
  }

  @Test func everySecondYearCountsFromItsDay() {
    #expect(days(.everySecondYear(from: day("2024-07-01")), from: "2024-07-01") == ["2026-07-01"])
  }

  @Test func duringAYearIsDueOnItsLastDayAndContinuousNever() {
    #expect(days(.during(year: 2027), from: "2026-01-01") == ["2027-12-31"])
    #expect(days(.continuous, from: "2026-01-01").isEmpty)
  }

  @Test func whatIsDueNextComesInTheOrderOfDays() throws {
    var agreement = ActionPlan.small.agreement
    agreement.cadence = [
      Cadence(title: "Hel\u{E5}r", rhythm: .yearly(month: 12, day: 31)),
      Cadence(title: "Avvikelser", rhythm: .monthly),
    ]
    let plan = ActionPlan(
      agreement: agreement, editions: [], activities: ActionPlan.small.activities)
    let occasions = Picture(of: PlanState(plan), on: day("2026-11-20")).occasions
    #expect(
      occasions.prefix(3).map(\.date) == [
        day("2026-11-30"), day("2026-12-10"), day("2026-12-31"),
      ])
    #expect(occasions.map(\.date) == occasions.map(\.date).sorted())
    #expect(occasions[1].matter == .end("A01"))
  }
}
