import PlanDomain
import TestSupport
import Testing

struct WordingTests {
  @Test func anAnsweringLineSaysFromAndTo() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A01", to: .ongoing))
    let entry = try chronicle.record(.progress("A01", to: .done))
    let summary = try #require(chronicle.state.summaries(of: entry).first)
    #expect(
      summary.worded(in: .swedish)
        == "A01 genomf\u{F6}rande: p\u{E5}g\u{E5}r \u{2192} genomf\u{F6}rd")
    #expect(summary.worded(in: .english) == "A01 progress: ongoing \u{2192} done")
  }

  @Test func theFirstReportCountsFromThePlansOwnValue() throws {
    var chronicle = Chronicle()
    let entry = try chronicle.record(.progressContribution("A01", "polis", to: .ongoing))
    let summary = try #require(chronicle.state.summaries(of: entry).first)
    #expect(
      summary.swedish
        == "A01 (polis) bidragets genomf\u{F6}rande: ingen uppgift \u{2192} p\u{E5}g\u{E5}r"
    )
  }

  @Test func aJudgementThatIsSaidAnewIsSaidToBeConfirmed() throws {
    var chronicle = Chronicle()
    try chronicle.record(.assess("A01", .onPlan))
    let entry = try chronicle.record(.assess("A01", .onPlan, note: "Fortsatt"))
    #expect(
      chronicle.state.summaries(of: entry).map(\.english)
        == ["A01 assessment: on plan (confirmed)"])
  }

  @Test func anUndoSaysWhatItUndid() throws {
    var chronicle = Chronicle()
    try chronicle.record(.assess("A01", .onPlan))
    let undo = try chronicle.record(.undo())
    let redo = try chronicle.record(.redo)
    #expect(
      chronicle.state.summaries(of: undo).map(\.english)
        == ["Undone: A01 assessment: on plan \u{2192} not assessed"])
    #expect(
      chronicle.state.summaries(of: redo).map(\.english)
        == ["Redone: A01 assessment: not assessed \u{2192} on plan"])
  }

  @Test func aProposalSaysThatItWaits() throws {
    var chronicle = Chronicle()
    let entry = try chronicle.record(.progress("A01", to: .dropped, note: "Ryms inte"))
    let summary = try #require(chronicle.state.summaries(of: entry).first)
    #expect(summary.isProposal && summary.note == "Ryms inte")
    #expect(summary.swedish.hasSuffix("(f\u{F6}rslag, v\u{E4}ntar p\u{E5} beslut)"))
  }

  @Test func refusalsAreSentencesInBothLanguages() {
    let refusals: [Refusal] = [
      .unknownActivity("A99"), .noteRequired(.deviating), .emptyText, .textTooLong(limit: 9),
      .nothingToChange(.progress("A01")), .changedMeanwhile(.assessment("A01")),
      .outsidePeriod(day("2028-01-01"), .days("2024-01-01", "2027-12-31")), .nothingToUndo,
    ]
    for refusal in refusals {
      for language in Language.allCases {
        let words = refusal.worded(in: language)
        #expect(words.hasSuffix(".") && words.first?.isLowercase != true, "\(words)")
      }
      #expect(refusal.swedish != refusal.english)
    }
  }

  @Test func monthsAndDaysReadAsAnOfficialWouldWriteThem() throws {
    #expect(day("2026-11-20").month.worded(in: .swedish) == "november 2026")
    #expect(Attention.overdue("A01", days: 1).swedish == "f\u{F6}rsenad 1 dag")
    #expect(Attention.stale("A01", days: 47).swedish == "ingen rapport p\u{E5} 47 dagar")
    #expect(Attention.dueSoon("A01", days: 0).english == "ends today")
  }
}
