import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct LogTests {
  @Test func theNewestEntryStandsFirstAndUndoneOnesAreMarked() throws {
    let log = LogReport(.activity("A02"), from: try Chronicle.eventful().basis())
    #expect(
      log.page(in: .swedish).text() == """
        Historik
        Prov 2024-2027 · 2026-03-01 · Exempel

          00000A  2026-03-01 09:00  kansli  Ångrat: A02 genomförande: pågår → ingen
                                            uppgift
          000009  2026-03-01 09:00  kansli  A02 genomförande: ingen uppgift → pågår
                                            (ångrad)
          000008  2026-03-01 09:00  kansli  A02 rapport
                                            =1+1
          000005  2026-03-01 09:00  kansli  A02 (polis) bidragets genomförande: ingen
                                            uppgift → genomförd

        """)
  }

  @Test(.fault(.f62)) func aFormulaInANoteIsMadeHarmlessInCSV() throws {
    let log = LogReport(.activity("A02"), from: try Chronicle.eventful().basis())
    let rows = log.table(in: .swedish).csv.split(separator: "\r\n")
    #expect(rows.count == 5)
    #expect(rows[3].contains("\"'=1+1\""))
  }

  @Test func theWholeLogHoldsEveryEntry() throws {
    let chronicle = try Chronicle.eventful()
    let log = LogReport(nil, from: chronicle.basis())
    #expect(log.entries == chronicle.state.history.reversed())
    #expect(log.latest(2).entries == Array(chronicle.state.history.suffix(2).reversed()))
  }
}
