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
}
