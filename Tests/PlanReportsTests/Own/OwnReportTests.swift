import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct OwnReportTests {
  private static let chief = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")

  private func chronicle() throws -> Chronicle {
    var chronicle = Chronicle(today: day("2026-07-10"))
    try chronicle.record(.progress("A02", to: .ongoing))
    try chronicle.record(
      .takeDecision(
        text: "F\u{F6}lj upp h\u{E4}ndelser.",
        terms: DecisionTerms(responsible: Self.chief, due: day("2026-08-01"))))
    try chronicle.open(.sample("A01", cause: "Ingen tid", remedy: "Boka tid", due: "2026-09-01"))
    return chronicle
  }

  @Test func thePageIsALetterWithoutTables() throws {
    let report = OwnReport(for: .function(Self.chief), from: try chronicle().basis())
    let page = report.page(in: .swedish)
    let text = page.text()
    for line in [
      "Att g\u{F6}ra: s\u{E4}kerhetschef (kommun)",
      "A02 Aktivitet A02 \u{2013} f\u{F6}rsenad 10 dagar",
      "F\u{F6}lj upp h\u{E4}ndelser \u{2013} senast 2026-08-01",
      "aldrig rapporterad", "Svara samordnaren med",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    #expect(!text.contains("Ingen tid"), "the deviation is the police's")
    #expect(
      page.blocks.allSatisfy { block in
        switch block {
        case .table, .records, .chart: false
        case .title, .heading, .subheading, .paragraph, .list, .fields: true
        }
      })
  }

  @Test func aPartysPageNamesTheFunctions() throws {
    let text = OwnReport(for: .party("polis"), from: try chronicle().basis())
      .page(in: .swedish).text().split(whereSeparator: \.isNewline).joined(separator: " ")
    #expect(text.contains("Lokalpolisomr\u{E5}de Provstad"))
    #expect(text.contains("A01: Ingen tid") && text.contains("(kommunpolis)"))
  }

  @Test func theTableHasARowForEachThingThatWaits() throws {
    let report = OwnReport(for: .function(Self.chief), from: try chronicle().basis())
    let table = report.table(in: .swedish)
    #expect(table.rows.contains { $0.map(\.text)[0] == "F\u{F6}rsenat" && $0[1] == .text("A02") })
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.contains { $0[4] == .date(day("2026-08-01")) })
  }

  @Test(arguments: Language.allCases)
  func whoHasNothingToDoIsTold(language: Language) throws {
    let nobody = Responsible(party: "polis", function: "utredare")
    let report = OwnReport(for: .function(nobody), from: try chronicle().basis())
    #expect(report.isEmpty && report.page(in: language).text().contains("2026-12-31"))
  }
}
