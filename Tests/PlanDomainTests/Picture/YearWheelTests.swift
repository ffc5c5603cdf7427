import PlanDomain
import TestSupport
import Testing

struct YearWheelTests {
  private static var plan: ActionPlan {
    var agreement = ActionPlan.small.agreement
    agreement.cadence = [
      Cadence(title: "Avvikelser", rhythm: .monthly),
      Cadence(title: "Del\u{E5}r 2", rhythm: .yearly(month: 8, day: 31)),
      Cadence(title: "Utv\u{E4}rdering", rhythm: .during(year: 2027)),
    ]
    return ActionPlan(
      agreement: agreement, editions: [],
      activities: [
        .sample(
          "A01", serves: ["D1.1"], from: "2024-02-01", to: "2026-12-10",
          checkpoints: ["2025-05-15"])
      ])
  }

  private func wheel(of state: PlanState, on date: String = "2026-03-01") -> YearWheel {
    YearWheel(of: state, Picture(of: state, on: day(date)))
  }

  @Test func everyMonthOfThePeriodIsThereWithWhatHasBeen() throws {
    let wheel = wheel(of: PlanState(Self.plan))
    #expect(wheel.months.count == 48)
    #expect(wheel.months.allSatisfy { !$0.occasions.isEmpty })
    let checked = try #require(wheel.months.first { $0.month == CalendarMonth("2025-05") })
    #expect(checked.occasions.map(\.matter).contains(.checkpoint("A01")))
    #expect(wheel.occasions.map(\.date) == wheel.occasions.map(\.date).sorted())
    #expect(wheel.months.count { $0.review != nil } == 27)
  }

  @Test func whatIsSettledStaysInTheWheelButIsNotDue() throws {
    var chronicle = Chronicle(Self.plan)
    try chronicle.record(.progress("A01", to: .done))
    let picture = Picture(of: chronicle.state, on: chronicle.today)
    #expect(!picture.occasions.map(\.matter).contains(.end("A01")))
    #expect(wheel(of: chronicle.state).occasions.map(\.matter).contains(.end("A01")))
  }

  @Test func theLawAsksForThePictureOfTheSituationAnewAfterTwoYears() throws {
    var chronicle = Chronicle(Self.plan, today: day("2024-02-29"))
    #expect(chronicle.state.lastDay(for: .situation) == nil)
    try chronicle.record(.registerSituation("L\u{E4}gesbild", sources: ["Polisen"]))
    #expect(chronicle.state.lastDay(for: .situation) == day("2026-02-28"))
    let due = wheel(of: chronicle.state).occasions.last { $0.matter == .duty(.situation) }
    #expect(due?.date == day("2026-02-28"))
    let picture = Picture(of: chronicle.state, on: day("2025-01-01"))
    #expect(picture.occasions.contains { $0.matter == .duty(.situation) })
  }

  /// Cut-off, council and hand-over each have a row, with what has been done of them.
  @Test func aReportsRoundHasThreeRowsInTheWheel() throws {
    var agreement = ActionPlan.deciding.agreement
    agreement.cadence = [
      Cadence(
        title: "Del\u{E5}r 2", rhythm: .yearly(month: 8, day: 31), body: "R\u{E5}det",
        round: Cadence.Round(
          .delar2, council: Cadence.YearDay(month: 9, day: 30),
          delivery: Cadence.YearDay(month: 2, day: 29),
          to: "Beredningen"))
    ]
    let plan = ActionPlan(agreement: agreement, editions: [], activities: [])
    var chronicle = Chronicle(plan, today: day("2025-09-18"))
    let new = NewMeeting(of: "R\u{E5}det", on: day("2025-09-18"), kind: .interim, agenda: [])
    try chronicle.record(.planMeeting(new))
    let frozen = try chronicle.record(
      .freezeReport(.delar2, cutOff: day("2025-08-31"), document: .sample("R.html")))
    chronicle.today = day("2025-10-20")
    try chronicle.record(.deliverReport(ReportID(frozen.id.firstFact), to: "Beredningen"))
    let picture = Picture(of: chronicle.state, on: chronicle.today)
    let steps = YearWheel(of: chronicle.state, picture).occasions.compactMap {
      occasion -> (CalendarDate, ReportStep)? in
      if case .report(let step) = occasion.matter { (occasion.date, step) } else { nil }
    }.filter { $0.1.cutOff == day("2025-08-31") }
    #expect(steps.map(\.0) == [day("2025-08-31"), day("2025-09-30"), day("2026-02-28")])
    #expect(steps.map(\.1.kind) == ReportStep.Stage.allCases)
    #expect(steps.map(\.1.done) == [nil, "M-2025-01", "R-2025-01"])
    #expect(steps[2].1.day == day("2025-10-20"))
    #expect(picture.occasions.allSatisfy { $0.date >= chronicle.today })
    // The next round is to come.
    let next = YearWheel(of: chronicle.state, picture).occasions.first { occasion in
      occasion.date == day("2026-09-30")
    }
    #expect(next?.matter.swedish == "R\u{E5}det tar upp del\u{E5}rsrapport 2 2026-08-31")
  }
}
