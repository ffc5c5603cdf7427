import PlanDomain
import TestSupport
import Testing

struct PictureTests {
  var chronicle = Chronicle()

  private func picture(on date: String = "2026-11-20") -> Picture {
    Picture(of: chronicle.state, on: day(date))
  }

  @Test mutating func anActivityIsOverdueFromTheDayAfterItsLast() throws {
    try chronicle.record(.progress("A02", to: .ongoing))
    #expect(picture(on: "2026-06-30").activity("A02")?.isOverdue == false)
    #expect(picture(on: "2026-07-01").activity("A02")?.isOverdue == true)
    #expect(picture(on: "2026-07-01").attention.contains(.overdue("A02", days: 1)))
    try chronicle.record(.progress("A02", to: .done))
    #expect(picture().activity("A02")?.isOverdue == false)
  }

  @Test func aCheckpointThatNobodyHasReportedOnLacksItsReport() throws {
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement, editions: [],
      activities: [
        .sample(
          "A01", serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31",
          checkpoints: ["2026-05-15"])
      ])
    var chronicle = Chronicle(plan, today: day("2026-05-14"))
    try chronicle.record(.report("A01", "F\u{F6}re"))
    let before = Picture(of: chronicle.state, on: day("2026-05-20"))
    #expect(before.activity("A01")?.reportMissingAfter == day("2026-05-15"))
    #expect(before.activity("A01")?.isOverdue == false)
    chronicle.today = day("2026-05-16")
    try chronicle.record(.report("A01", "Efter"))
    let after = Picture(of: chronicle.state, on: day("2026-05-20"))
    #expect(after.activity("A01")?.lateness == nil)
  }

  @Test mutating func silenceForMoreThanSixtyDaysIsStale() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    #expect(picture(on: "2026-04-30").activity("A01")?.isStale == false)
    #expect(picture(on: "2026-05-01").activity("A01")?.isStale == true)
    #expect(picture(on: "2026-05-01").activity("A10")?.isStale == false, "has not begun")
  }

  @Test mutating func anActivityThatServesTwoGoalsIsCountedOnceInTotals() throws {
    let picture = picture()
    #expect(picture.tally.total == 4)
    #expect(picture.areas.map(\.tally.total) == [2, 3])
    #expect(picture.areas[1].goals.map(\.tally.total) == [3])
    #expect(picture.areas[0].goals.map(\.number) == ["1.1", "1.2"])
  }

  @Test mutating func droppedActivitiesAreLeftOutOfTheShareDone() throws {
    #expect(picture().tally.shareDone == 0)
    let decision = try chronicle.record(.takeDecision(text: "Avf\u{F6}rs.")).decision
    try chronicle.record(.progress("A03", to: .dropped, note: "x", decision: decision))
    try chronicle.record(.progress("A01", to: .done))
    #expect(picture().tally.shareDone == 1.0 / 3)
    #expect(picture().tally.toDo == 3 && picture().tally.total == 4)
  }

  @Test mutating func assessmentsOfEndedActivitiesAreKeptButNotCounted() throws {
    try chronicle.record(.assess("A01", .deviating, note: "Sent"))
    #expect(picture().tally.deviating == 1)
    #expect(picture().areas[0].tally.worstAssessment == .deviating)
    try chronicle.record(.progress("A01", to: .done))
    #expect(picture().tally.deviating == 0)
    #expect(picture().activity("A01")?.assessment == .deviating)
  }

  @Test mutating func theMostUrgentStandsFirst() throws {
    try chronicle.record(.assess("A03", .atRisk, note: "Kan bli sent"))
    try chronicle.record(.progress("A10", to: .dropped, note: "Ryms inte"))
    let before = chronicle.state
    try chronicle.record(.assess("A01", .deviating, note: "Sent"), by: .kansli)
    try chronicle.record(.progress("A02", to: .done), by: .kansli, having: before)
    try chronicle.record(.progress("A02", to: .ongoing), by: .polis, having: before)
    let proposal = try #require(chronicle.state.waitingProposals.first).id
    #expect(
      picture().attention.prefix(5) == [
        .conflict(.progress("A02")), .deviating("A01", hasDeviation: false),
        .overdue("A02", days: 143),
        .proposal(proposal, "A10"), .atRisk("A03"),
      ])
  }

  @Test mutating func aDisputedAssessmentIsListedOnce() throws {
    let before = chronicle.state
    try chronicle.record(.assess("A03", .onPlan), by: .kansli, having: before)
    try chronicle.record(.assess("A03", .deviating, note: "Sent"), by: .polis, having: before)
    let listed = picture().attention.filter { $0.activity == "A03" }
    #expect(listed.first == .conflict(.assessment("A03")))
    #expect(!listed.contains(.deviating("A03", hasDeviation: false)))
    #expect(picture().tally.deviating == 1, "the worse value counts all the same")
  }

  @Test mutating func postponementsAreCountedFromTheFirstAdoptedDate() throws {
    let decision = try chronicle.record(.takeDecision(text: "Flyttas.")).decision
    for end in ["2026-12-31", "2027-01-10", "2027-01-05"] {
      try chronicle.record(
        .changeActivity(
          "A01", .schedule(Schedule(period: .days("2024-02-01", end))), decision: decision))
    }
    let postponement = try #require(picture().activity("A01")).postponement
    #expect(postponement.count == 2 && postponement.days == 31)
    #expect(postponement.original == day("2026-12-10"))
  }

  @Test func afterThePeriodThePictureIsThatOfItsLastDay() {
    let picture = picture(on: "2030-01-01")
    #expect(picture.isEnded && picture.date == day("2027-12-31") && picture.elapsed == 1)
    #expect(!self.picture().isEnded)
  }

  @Test func aGoalWithoutActivitiesNeedsAttention() {
    let plan = ActionPlan(agreement: ActionPlan.small.agreement, editions: [], activities: [])
    let picture = Picture(of: PlanState(plan), on: day("2026-01-01"))
    #expect(
      picture.attention == ["D1.1", "D1.2", "D2.1"].map { .goalWithoutActivities($0) })
    #expect(picture.tally.shareDone == nil && picture.tally.worstAssessment == nil)
  }

  @Test func activitiesWithoutExactlyOneResponsibleNeedAttention() {
    var (none, several) = (ActionPlan.small.activities[0], ActionPlan.small.activities[2])
    none.responsible = []
    several.responsible.append(Responsible(party: "polis", function: "kommunpolis"))
    let plan = ActionPlan(
      agreement: ActionPlan.small.agreement, editions: [], activities: [none, several])
    let attention = Picture(of: PlanState(plan), on: day("2026-01-01")).attention
    #expect(attention.contains(.withoutResponsible("A01")))
    #expect(attention.contains(.severalResponsible("A03")))
  }
}
