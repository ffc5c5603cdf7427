import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct ListTests {
  @Test func theListOfActivitiesFitsOnPaper() throws {
    let list = ActivityList(from: try Chronicle.eventful().basis())
    #expect(
      list.page(in: .swedish).text() == """
        Aktiviteter
        Prov 2024-2027 · 2026-03-01 · Exempel

          Id   Titel          Genomförande   Bedömning  Slutdag
          A01  Aktivitet A01  pågår          avviker    2026-12-10
          A02  Aktivitet A02  ingen uppgift  ej bedömd  2026-06-30
          A03  Aktivitet A03  ingen uppgift  ej bedömd  2027-12-31
          A10  Aktivitet A10  ingen uppgift  ej bedömd  2027-12-31

        """)
  }

  @Test func theListInCSVHasEveryColumn() throws {
    let csv = ActivityList(from: try Chronicle.eventful().basis()).table(in: .english).csv
    let rows = csv.split(separator: "\r\n").map { $0.split(separator: ";") }
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.count == 23 })
    #expect(rows[1].prefix(4) == ["\"A01\"", "\"Aktivitet A01\"", "\"ongoing\"", "\"deviating\""])
  }

  @Test func whatNeedsAttentionStandsInOrderOfUrgency() throws {
    let list = AttentionList(from: try Chronicle.eventful().basis())
    #expect(
      list.page(in: .swedish).text() == """
        Behöver uppmärksamhet
        Prov 2024-2027 · 2026-03-01 · Exempel

          Id   Titel          Skäl                    Ansvarig                Slutdag
          A01  Aktivitet A01  oenighet om             säkerhetschef (kommun)  2026-12-10
                              genomförande
          A01  Aktivitet A01  avviker, ingen          säkerhetschef (kommun)  2026-12-10
                              avvikelse öppnad
          A03  Aktivitet A03  väntar på beslut        säkerhetschef (kommun)  2027-12-31

        """)
  }
}
