import PlanDomain
import TestSupport
import Testing

struct ActivityAssessedTests {
  var chronicle = Chronicle()

  @Test(arguments: [(Assessment.atRisk, Refusal.NoteReason.atRisk), (.deviating, .deviating)])
  mutating func riskAndDeviationNeedANote(
    assessment: Assessment, reason: Refusal.NoteReason
  ) throws {
    #expect(throws: Refusal.noteRequired(reason)) {
      try chronicle.record(.assess("A01", assessment))
    }
    try chronicle.record(.assess("A01", assessment, note: "Tillst\u{E5}nd saknas"))
    #expect(chronicle.state.assessment(of: "A01") == assessment)
  }

  @Test mutating func onPlanNeedsNoNote() throws {
    try chronicle.record(.assess("A01", .onPlan))
    #expect(chronicle.state.assessment(of: "A01") == .onPlan)
    #expect(chronicle.state.assessment(of: "A02") == .notAssessed)
  }

  @Test mutating func aReportMustSaySomething() throws {
    #expect(throws: Refusal.emptyText) { try chronicle.record(.report("A01", "  ")) }
    let long = String(repeating: "x", count: PlanState.textLimit + 1)
    #expect(throws: Refusal.textTooLong(limit: PlanState.textLimit)) {
      try chronicle.record(.report("A01", long))
    }
    let entry = try chronicle.record(.report("A01", " Tv\u{E5} m\u{F6}ten h\u{E5}llna. "))
    #expect(entry.facts.first?.event.note == "Tv\u{E5} m\u{F6}ten h\u{E5}llna.")
  }

  @Test mutating func onlyTheLowestLevelOfGoalsIsJudged() throws {
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "P\u{E5} v\u{E4}g"))
    let judgement = try #require(chronicle.state.attainment(of: "D1.1"))
    #expect(judgement == (.partlyAchieved, .up))
    #expect(chronicle.state.attainment(of: "D1.2") == nil)
    #expect(throws: Refusal.unknownGoal("F1")) {
      try chronicle.record(.attain("F1", .achieved, .level))
    }
    #expect(throws: Refusal.unknownGoal("D9.9")) {
      try chronicle.record(.attain("D9.9", .achieved, .level))
    }
  }

  @Test mutating func aReportIsNeverAboutTheFutureOrBeforeTheAgreement() throws {
    let period = chronicle.state.plan.agreement.period
    #expect(throws: Refusal.inTheFuture(day("2026-03-02"))) {
      try chronicle.record(Change(.assess("A01", .onPlan), date: day("2026-03-02")))
    }
    #expect(throws: Refusal.outsidePeriod(day("2023-12-31"), period)) {
      try chronicle.record(Change(.assess("A01", .onPlan), date: day("2023-12-31")))
    }
    let entry = try chronicle.record(Change(.assess("A01", .onPlan), date: day("2026-02-28")))
    #expect(entry.facts.map { entry.day(of: $0) } == [day("2026-02-28")])
  }
}
