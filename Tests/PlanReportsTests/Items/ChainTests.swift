import Foundation
import PlanDomain
import PlanReports
import TestSupport
import Testing

/// What `show ITEM` says has happened, from the plan on.
@Suite struct ChainTests {
  private static func happenings() throws -> Chronicle {
    var chronicle = Chronicle(.measured)
    let before = chronicle.state
    let first = try chronicle.record(.progress("A01", to: .ongoing, note: "Startad i mars"))
    try chronicle.record(.progress("A01", to: .done), by: .polis, having: before)
    try chronicle.record(.correct(first.id.firstFact, to: "Startad i april"))
    try chronicle.record(.changeActivity("A01", .title("Ny titel"), note: "Tydligare"))
    try chronicle.record(
      .takeDecision(text: "Titeln \u{E4}ndras.", adopts: chronicle.state.waitingProposals.map(\.id))
    )
    try chronicle.record(.report("A01", "Fel aktivitet"))
    try chronicle.record(.undo())
    try chronicle.record(.report("A02", "N\u{E5}got annat"))
    return chronicle
  }

  @Test func anActivitysChainGoesFromThePlanOverProposalsAndDecisionsToCorrections() throws {
    let report = try #require(ActivityReport("A01", from: Self.happenings().basis()))
    let text = report.page(in: .swedish).text()
    let chain = try #require(text.range(of: "Vad som har h\u{E4}nt")).lowerBound
    #expect(
      String(text[chain...]) == """
        Vad som har hänt
                                    Åtgärdsplan 2026:1 (antagen)
          2026-03-01 09:00  kansli  A01 genomförande: ingen uppgift → pågår
                                    Startad i april
                                    tidigare text: Startad i mars
                                    (oenighet)
          2026-03-01 09:00  polis   A01 genomförande: ingen uppgift → genomförd
                                    (oenighet)
          2026-03-01 09:00  kansli  A01 rättad kommentar: Startad i mars → Startad i
                                    april
          2026-03-01 09:00  kansli  A01 titel: Aktivitet A01 → Ny titel (förslag, väntar
                                    på beslut)
                                    Tydligare
                                    (antaget genom B-2026-01)
          2026-03-01 09:00  kansli  B-2026-01 beslut
                                    Titeln ändras.
          2026-03-01 09:00  kansli  A01 rapport
                                    Fel aktivitet
                                    (ångrad)
          2026-03-01 09:00  kansli  Ångrat: A01 rapport

        """)
  }

  @Test func aCommitmentIsShownWithItsReports() throws {
    var chronicle = Chronicle(.measured)
    try chronicle.record(
      Change(
        .reportCommitment("C1", "Plan beslutad"), date: day("2026-02-01"),
        reportedFor: Responsible(party: "polis", function: "kommunpolis")))
    let report = try #require(CommitmentReport("C1", from: chronicle.basis()))
    #expect(
      report.page(in: .swedish).text() == """
        C1 Gemensam kommunikation
        Prov 2024-2027 · 2026-03-01

          Senast rapporterad  2026-02-01

        Vad som har hänt
                                                    Överenskommelsen
          2026-03-01 09:00  kansli för kommunpolis  C1 rapport
                                                    Plan beslutad

        """)
    #expect(CommitmentReport("C9", from: chronicle.basis()) == nil)
  }

  @Test func anIndicatorIsShownWithItsSeries() throws {
    var chronicle = Chronicle(.measured)
    try chronicle.record(
      Change(.measure("I3", number("61"), source: "M\u{E4}tningen"), date: day("2025-02-28")))
    try chronicle.record(.measure("I3", number("63.5"), note: "Preliminärt"))
    let report = try #require(IndicatorReport("I3", from: chronicle.basis()))
    #expect(
      report.page(in: .swedish).text() == """
        I3 Tillit till andra
        Prov 2024-2027 · 2026-03-01

          Läge           närmar sig
          Senaste värde  63,5 (2026-03-01)
          Utgångsvärde   60 (2024-01-01)
          Målvärde       70 (2027-12-31)
          Riktning       ska öka
          Enhet          procent
          Mäter          D2.1 Ökad tillit

        Mätningar
          2026-03-01  63,5 Preliminärt
          2025-02-28  61 Mätningen

        Vad som har hänt
                                    Åtgärdsplan 2026:1 (antagen)
          2026-03-01 09:00  kansli  I3 mätvärde: 61 procent
          2026-03-01 09:00  kansli  I3 mätvärde: 63,5 procent
                                    Preliminärt

        """)
    let csv = IndicatorList(from: chronicle.basis()).table(in: .english).csv
    #expect(csv.contains("\"I3\";\"Tillit till andra\";\"60\";\"63.5\";\"2026-03-01\";\"70\""))
  }

  @Test func theListOfIndicatorsTellsWhereEachValueComesFrom() throws {
    var chronicle = Chronicle(.measured)
    try chronicle.record(.measure("I3", number("63.5"), source: "Provenk\u{E4}ten"))
    let list = IndicatorList(from: chronicle.basis())
    let text = list.page(in: .english).text()
    #expect(text.contains("63.5 procent") && text.contains("Source I3: Provenk\u{E4}ten"))
    #expect(list.table(in: .english).csv.contains("\"Provenk\u{E4}ten\"\r\n"))
  }

  @Test func aGoalsChainHoldsItsJudgements() throws {
    var chronicle = Chronicle(.measured)
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "B\u{E4}ttre"))
    let goal = try #require(GoalReport("D1.1", from: chronicle.basis()))
    #expect(goal.page(in: .english).text().contains("What has happened\n"))
    #expect(goal.page(in: .english).text().contains("partly achieved"))
  }
}
