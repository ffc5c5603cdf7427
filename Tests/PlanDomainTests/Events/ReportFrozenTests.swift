import PlanDomain
import TestSupport
import Testing

struct ReportFrozenTests {
  var chronicle = Chronicle(.measured, today: day("2026-09-10"))
  private let august = day("2026-08-31")

  @Test mutating func aFrozenReportIsADraftUntilItIsApproved() throws {
    let entry = try chronicle.record(
      .freezeReport(.delar2, cutOff: august, document: .sample("delar2.html")))
    let id = ReportID(entry.id.firstFact)
    #expect(chronicle.state.frozenReports.map(\.number) == ["R-2026-01"])
    #expect(chronicle.state.frozenReport(id)?.approved == nil)
    chronicle.today = day("2026-10-01")
    let approval = try chronicle.record(.approveReport(id, record: "KSKF/2026:118"))
    let report = try #require(chronicle.state.frozenReport(id))
    #expect(report.approved == day("2026-10-01") && report.record == "KSKF/2026:118")
    #expect(report.cutOff == august && report.document == .sample("delar2.html"))
    let words = chronicle.state.summaries(of: entry) + chronicle.state.summaries(of: approval)
    #expect(
      words.map(\.english) == [
        "R-2026-01 frozen: second interim report up to 2026-08-31",
        "R-2026-01 approved (record KSKF/2026:118)",
      ])
    #expect(throws: Refusal.alreadyApproved("R-2026-01")) {
      try chronicle.record(.approveReport(id))
    }
  }

  @Test mutating func aReportIsFrozenOnceItsLastDayHasCome() {
    let later = day("2026-12-31")
    #expect(throws: Refusal.inTheFuture(later)) {
      try chronicle.record(.freezeReport(.helar, cutOff: later, document: .sample("a.html")))
    }
    let period = chronicle.state.plan.agreement.period
    #expect(throws: Refusal.outsidePeriod(day("2023-12-31"), period)) {
      try chronicle.record(
        .freezeReport(.helar, cutOff: day("2023-12-31"), document: .sample("a.html")))
    }
  }

  @Test(arguments: ["", ".dold", "../journal/x", "a/b", "a\u{1B}b"])
  func aFileStandsInTheFolderOfReports(file: String) {
    var chronicle = chronicle
    #expect(throws: Refusal.unusableFileName(file)) {
      try chronicle.record(.freezeReport(.brief, cutOff: august, document: .sample(file)))
    }
  }

  @Test mutating func noFileIsFrozenTwice() throws {
    try chronicle.record(.freezeReport(.brief, cutOff: august, document: .sample("a.html")))
    #expect(throws: Refusal.fileTaken("a.html", "R-2026-01")) {
      try chronicle.record(.freezeReport(.brief, cutOff: august, document: .sample("a.html")))
    }
  }

  @Test mutating func whatIsFrozenAlreadyIsCorrectedByANewEditionOfIt() throws {
    let wish = { (file: String, corrected: ReportID?) in
      Wish.freezeReport(
        .delar2, cutOff: day("2026-08-31"), corrects: corrected, document: .sample(file))
    }
    let first = ReportID(try chronicle.record(wish("a.html", nil)).id.firstFact)
    #expect(throws: Refusal.alreadyFrozen("R-2026-01", day("2026-09-10"))) {
      try chronicle.record(wish("b.html", nil))
    }
    chronicle.today = day("2026-09-20")
    let second = ReportID(try chronicle.record(wish("b.html", first)).id.firstFact)
    // Who corrects the first has not seen the second.
    #expect(throws: Refusal.alreadyFrozen("R-2026-02", day("2026-09-20"))) {
      try chronicle.record(wish("c.html", first))
    }
    let reports = try [first, second].map { try #require(chronicle.state.frozenReport($0)) }
    #expect(reports.map(\.edition) == [1, 2])
    #expect(reports.map(\.corrects) == [nil, "R-2026-01"])
    #expect(reports.map(\.correctedBy) == ["R-2026-02", nil])
    #expect(chronicle.state.frozenReport(.delar2, cutOff: august)?.id == second)
    #expect(throws: Refusal.unknownReport(second.description)) {
      try chronicle.record(
        .freezeReport(
          .helar, cutOff: day("2025-12-31"), corrects: second, document: .sample("d.html")))
    }
  }

  @Test mutating func neitherFreezingNorApprovalIsUndone() throws {
    let frozen = try chronicle.record(
      .freezeReport(.brief, cutOff: august, document: .sample("a.html")))
    let approved = try chronicle.record(.approveReport(ReportID(frozen.id.firstFact)))
    #expect(throws: Refusal.neverUndone(frozen.id, .frozen("R-2026-01"))) {
      try chronicle.record(.undo(frozen.id))
    }
    for id in [approved.id, nil] {
      #expect(throws: Refusal.neverUndone(approved.id, .approved("R-2026-01"))) {
        try chronicle.record(.undo(id))
      }
    }
  }

  @Test mutating func onlyAFrozenReportIsApproved() throws {
    let other = try chronicle.record(.report("A01", "Hej")).id.firstFact
    #expect(throws: Refusal.unknownReport(other.description)) {
      try chronicle.record(.approveReport(ReportID(other)))
    }
  }
}
