import PlanDomain
import TestSupport
import Testing

struct DeviationPictureTests {
  var chronicle = Chronicle()
  let march = day("2026-03-01").month

  private func picture(on date: String) -> Picture {
    Picture(of: chronicle.state, on: day(date))
  }

  @Test mutating func ageCountsFromTheDiscoveryToTheClosing() throws {
    let id = try chronicle.open()
    #expect(picture(on: "2026-03-31").deviation(id)?.age == 30)
    chronicle.today = day("2026-04-10")
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(picture(on: "2026-08-01").deviation(id)?.age == 40)
  }

  @Test mutating func aRemedyIsOverdueTheDayAfterItsLast() throws {
    let id = try chronicle.open(.sample(due: "2026-06-30"))
    #expect(picture(on: "2026-06-30").deviation(id)?.isRemedyOverdue == false)
    #expect(picture(on: "2026-07-02").deviation(id)?.daysOverdue == 2)
    #expect(picture(on: "2026-07-02").tally.overdueRemedies == 1)
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(picture(on: "2026-07-02").deviation(id)?.isRemedyOverdue == false)
  }

  @Test mutating func deviationsAreCountedOnceForTheirActivityGoalAndArea() throws {
    try chronicle.open(.sample("A02"))
    let picture = picture(on: "2026-03-20")
    #expect(picture.tally.openDeviations == 1 && picture.tally.unreviewedDeviations == 1)
    #expect(picture.areas.map(\.tally.openDeviations) == [1, 1], "A02 serves a goal in each")
    #expect(picture.goal("D1.1")?.tally.openDeviations == 0)
    #expect(picture.activity("A02")?.openDeviations.count == 1)
  }

  @Test mutating func theRegisterIsInOrderOfUrgency() throws {
    let calm = try chronicle.open(.sample(cause: "Lugn"))
    let worse = try chronicle.open(.sample(cause: "S\u{E4}mre"))
    let overdue = try chronicle.open(.sample(cause: "F\u{F6}rsenad", due: "2026-03-02"))
    let closed = try chronicle.open(.sample(cause: "St\u{E4}ngd", due: "2026-03-01"))
    try chronicle.record(.reviewDeviation(worse, .worse, note: "Mer"))
    try chronicle.record(.closeDeviation(closed, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(picture(on: "2026-03-20").deviations.map(\.id) == [overdue, worse, calm, closed])
  }

  @Test mutating func theQueueOfAMonthHasTheWorstThenTheOverdueThenTheOldestFirst() throws {
    let oldest = try chronicle.open()
    let second = try chronicle.open()
    let overdue = try chronicle.open(.sample(due: "2026-03-05"))
    let worse = try chronicle.open()
    let better = try chronicle.open()
    try chronicle.record(.reviewDeviation(worse, .worse, note: "Mer"))
    try chronicle.record(.reviewDeviation(better, .better))
    chronicle.today = day("2026-04-20")
    let april = march.adding(months: 1)
    #expect(
      picture(on: "2026-04-20").reviewQueue(of: april).map(\.id)
        == [worse, overdue, oldest, second, better])
    try chronicle.record(.reviewDeviation(worse, .unchanged))
    try chronicle.record(.closeDeviation(second, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(
      picture(on: "2026-04-20").reviewQueue(of: april).map(\.id) == [overdue, oldest, better])
    #expect(
      picture(on: "2026-04-20").reviewQueue(of: march).map(\.id) == [overdue, oldest, second],
      "what closed in April was open as March ended")
    #expect(picture(on: "2026-04-20").reviewQueue(of: april.adding(months: 1)).isEmpty)
  }

  @Test mutating func theSummaryOfAMonthSaysWhatTheReviewsCameTo() throws {
    let ids = try (0..<5).map { _ in try chronicle.open() }
    chronicle.today = day("2026-04-20")
    try chronicle.record(.reviewDeviation(ids[0], .better))
    try chronicle.record(.reviewDeviation(ids[1], .worse, note: "Mer"))
    try chronicle.record(.reviewDeviation(ids[2], .unchanged))
    try chronicle.record(.escalateDeviation(ids[1]))
    try chronicle.record(.closeDeviation(ids[3], remedy: "M\u{F6}testid", note: "Klart"))
    let summary = picture(on: "2026-04-20").reviewSummary(of: march.adding(months: 1))
    #expect(summary.reviewed == 3 && summary.count(of: .worse) == 1)
    #expect(summary.count(of: .better) == 1 && summary.count(of: .unchanged) == 1)
    #expect(summary.escalated == 1 && summary.closed == 1 && summary.left == 1)
    #expect(summary.opened == 0)
  }

  @Test mutating func theMonthsOfThePeriodCountWhatWasOpenAsTheyEnded() throws {
    let id = try chronicle.open()
    try chronicle.open()
    chronicle.today = day("2026-04-10")
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    chronicle.today = day("2026-06-01")
    try chronicle.record(.reopenDeviation(id, note: "Uteblev"))
    let months = picture(on: "2026-06-15").deviationMonths
    #expect(months.first?.month == day("2024-01-01").month)
    #expect(months.suffix(5).map(\.open) == [0, 2, 1, 1, 2])
    #expect(months.suffix(4).first?.summary.opened == 2)
  }

  @Test mutating func agesFallInGroupsThatHoldAll() throws {
    try chronicle.open()
    chronicle.today = day("2026-06-20")
    try chronicle.open()
    let groups = picture(on: "2026-06-25").ageGroups
    #expect(groups.map(\.count) == [1, 0, 1, 0, 0])
    #expect(groups.map(\.days.lowerBound) == [0, 31, 91, 181, 366])
    #expect(groups.map(\.isLast) == [false, false, false, false, true])
  }

  @Test mutating func attentionNamesWhatADeviationNeeds() throws {
    let id = try chronicle.open(.sample(due: "2026-03-10"))
    let reasons = picture(on: "2026-03-20").attention.filter { $0.deviation == id }
    #expect(
      reasons == [
        .remedyOverdue(id, "A01", days: 10), .deviationLacks(id, "A01", [.remedy]),
        .unreviewed(id, "A01", march, daysLeft: 11),
      ])
    #expect(reasons.map(\.activity) == ["A01", "A01", "A01"])
    let late = picture(on: "2026-03-28").attention.filter { $0.deviation == id }
    #expect(late[1] == .unreviewed(id, "A01", march, daysLeft: 3), "the last week is urgent")
    try chronicle.record(.progress("A01", to: .done))
    #expect(picture(on: "2026-03-20").attention.contains(.doneWithDeviation(id, "A01")))
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(!picture(on: "2026-03-20").attention.contains { $0.deviation != nil })
  }

  @Test mutating func aDeviatingActivityWithoutADeviationIsNamed() throws {
    try chronicle.record(.assess("A01", .deviating, note: "Inga m\u{F6}ten"))
    #expect(
      picture(on: "2026-03-02").attention.first == .deviating("A01", hasDeviation: false))
    try chronicle.open()
    #expect(picture(on: "2026-03-02").attention.first == .deviating("A01", hasDeviation: true))
  }

  @Test mutating func theDayOfARemedyStandsInTheYearWheel() throws {
    let id = try chronicle.open(.sample(due: "2026-06-30"))
    let matter = Occasion.Due.remedy(id, "AV-2026-01")
    let occasions = picture(on: "2026-03-20").occasions.filter { $0.matter == matter }
    #expect(occasions.map(\.date) == [day("2026-06-30")])
    #expect(!picture(on: "2026-07-01").occasions.contains { $0.matter == matter })
  }
}
