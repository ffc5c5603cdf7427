import PlanDomain
import PlanReports
import TestSupport
import Testing

/// Reports say what has been said, what nobody has, and whose word it is.
struct WhatIsSaidTests {
  private static func text(_ report: any Report) -> String {
    report.page(in: .swedish).written(as: .text, in: .swedish)
  }

  private func report(_ chronicle: Chronicle, _ cutOff: String = "2026-12-31") -> PeriodReport {
    PeriodReport(
      .helar, cutOff: day(cutOff), from: chronicle.basis(),
      filing: .init(day("2027-01-15"), by: "samordnare"))
  }

  @Test func aYearThatNobodyHasReportedOnIsNotToldAsNotBegun() throws {
    let report = report(Chronicle(today: day("2027-01-15")))
    let text = Self.text(report)
    #expect(text.contains("Om 4 av dem finns ingen uppgift."))
    #expect(text.contains("Ingen uppgift om genomf\u{F6}rande"))
    let json = report.json(in: .swedish)
    #expect(json.member("tally")?.member("not_stated") == .number(4))
    #expect(json.member("tally")?.member("not_started") == .number(0))
    #expect(json.member("tally")?.member("stale") == .number(0))
    #expect(json.member("not_done") == .array([]))
  }

  @Test func aComparisonIsMadeOnlyWithAFrozenReportThatIsNamed() throws {
    var chronicle = try PeriodReportTests.year()
    #expect(report(chronicle).json(in: .swedish).member("changes") == .null)
    #expect(
      Self.text(report(chronicle)).contains(
        "Det finns ingen tidigare fryst rapport att j\u{E4}mf\u{F6}ra med."))
    try PeriodReportTests.freeze(.delar2, in: &chronicle)
    let text = Self.text(report(chronicle))
    #expect(text.contains("den frysta rapporten R-2026-01 (2026-08-31)"))
  }

  @Test func theNewestReportAndTheNoteOfTheAssessmentStandSideBySide() throws {
    var chronicle = Chronicle()
    try chronicle.record(
      Change(
        .progress("A01", to: .ongoing, note: "Tv\u{E5} vandringar"),
        .assess("A01", .atRisk, note: "F\u{F6}r f\u{E5}"),
        reportedFor: Responsible(party: "polis", function: "kommunpolis")))
    chronicle.today = day("2027-01-15")
    let text = Self.text(report(chronicle))
    #expect(
      text.contains(
        "Senaste rapport 2026-03-01, kansli f\u{F6}r kommunpolis: Tv\u{E5} vandringar"))
    #expect(text.contains("Bed\u{F6}mningens kommentar: F\u{F6}r f\u{E5}"))
    let activity = try #require(ActivityReport("A01", from: chronicle.basis()))
    let shown = Self.text(activity)
    #expect(shown.contains("kansli f\u{F6}r kommunpolis: Tv\u{E5} vandringar"))
    #expect(shown.contains("F\u{F6}r f\u{E5}"))
    let log = LogReport(nil, from: chronicle.basis())
    #expect(Self.text(log).contains("kansli f\u{F6}r kommunpolis"))
    #expect(log.table(in: .swedish).csv.contains("kansli f\u{F6}r kommunpolis"))
  }

  @Test func theAimStandsWhereverTheGoalIsJudged() throws {
    let small = ActionPlan.small
    var agreement = small.agreement
    agreement.areas = [
      FocusArea(
        id: "F1", title: "Stoppa v\u{E5}ldet", aim: "F\u{E4}rre brott",
        subGoals: [SubGoal(id: "D1.1", title: "F\u{F6}rebyggt", aim: "Inga knivar")])
    ]
    let plan = ActionPlan(
      agreement: agreement, editions: small.editions, activities: small.activities)
    var chronicle = Chronicle(plan)
    try chronicle.record(.attain("D1.1", .achieved, .up, note: "N\u{E5}tt"))
    chronicle.today = day("2027-01-15")
    let basis = chronicle.basis()
    let reports: [any Report] = [
      report(chronicle), try #require(GoalReport("D1.1", from: basis)),
      try #require(AreaReport("F1", from: basis)),
      PeriodReport(
        .evaluation, cutOff: day("2027-01-15"), from: basis, filing: .init(chronicle.today)),
    ]
    for report in reports {
      let text = Self.text(report)
      #expect(text.contains("Inga knivar") && text.contains("N\u{E5}tt"), "\(text)")
    }
    #expect(Self.text(reports[0]).contains("F\u{E4}rre brott"))
    #expect(reports[1].json(in: .swedish).member("aim") == .string("Inga knivar"))
    #expect(reports[1].json(in: .swedish).member("reason") == .string("N\u{E5}tt"))
  }
}
