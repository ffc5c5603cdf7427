import PlanDomain
import TestSupport
import Testing

struct ReportingTests {
  private static var plan: ActionPlan {
    var agreement = ActionPlan.small.agreement
    agreement.cadence = [
      Cadence(title: "Del\u{E5}r 2", rhythm: .yearly(month: 8, day: 31)),
      Cadence(title: "Hel\u{E5}r", rhythm: .yearly(month: 12, day: 31)),
    ]
    var activities = ActionPlan.small.activities
    activities[2].responsible = [Responsible(party: "polis", function: "kommunpolis")]
    return ActionPlan(agreement: agreement, editions: [], activities: activities)
  }

  private func reporting(_ chronicle: Chronicle, on date: String) -> Reporting {
    Reporting(of: chronicle.state, Picture(of: chronicle.state, on: day(date)))
  }

  @Test(arguments: [
    ("2026-03-01", "2026-08-31", "2025-12-31"), ("2026-08-31", "2026-08-31", "2025-12-31"),
    ("2026-09-01", "2026-12-31", "2026-08-31"), ("2024-01-01", "2024-08-31", "2023-12-31"),
  ])
  func theNextCutOffAndTheOneBefore(date: String, cutOff: String, since: String) {
    let reporting = reporting(Chronicle(Self.plan), on: date)
    #expect(reporting.cutOff == day(cutOff) && reporting.since == day(since))
  }

  @Test func whoHasReportedAndWhoHasNot() throws {
    var chronicle = Chronicle(Self.plan)
    try chronicle.record(.report("A01", "Klart"))
    let reporting = reporting(chronicle, on: "2026-08-01")
    #expect(reporting.reported == 1 && reporting.expected == 3, "A10 begins next year")
    #expect(reporting.rows.map(\.responsible?.function) == ["s\u{E4}kerhetschef", "kommunpolis"])
    #expect(reporting.rows[0].waiting.map(\.id) == ["A02"])
    #expect(reporting.rows(of: "polis").first?.waiting.map(\.id) == ["A03"])
    #expect(reporting.rows[0].stale == 0, "what was never said is not stale")
  }

  @Test func aReportBeforeTheLastCutOffDoesNotCount() throws {
    var chronicle = Chronicle(Self.plan, today: day("2025-12-31"))
    try chronicle.record(.report("A01", "I fjol"))
    #expect(reporting(chronicle, on: "2026-03-01").reported == 0)
  }

  @Test func whatWasDoneBeforeIsNotAwaited() throws {
    var chronicle = Chronicle(Self.plan, today: day("2025-12-31"))
    try chronicle.record(.progress("A01", to: .done))
    #expect(reporting(chronicle, on: "2026-03-01").expected == 2)
    #expect(reporting(chronicle, on: "2025-12-31").reported == 1)
  }
}
