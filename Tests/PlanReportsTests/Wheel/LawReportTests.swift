import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct LawReportTests {
  @Test(arguments: Language.allCases)
  func everySectionHasAHeadingAndARow(language: Language) throws {
    let report = try #require(LawReport(from: try Chronicle.eventful().basis()))
    let text = report.page(in: language).text()
    for section in LawSection.allCases { #expect(text.contains(section.worded(in: language))) }
    #expect(report.table(in: language).rows.count == LawSection.allCases.count)
  }

  @Test func whatIsMissingIsSaid() throws {
    let text = try #require(LawReport(from: Chronicle().basis())).page(in: .swedish).text()
    #expect(text.contains("Ingen lägesbild är registrerad."))
    #expect(text.contains("14 §, från 2025-04-01"))
    for word in ["uppfyll", "bryter"] { #expect(!text.lowercased().contains(word)) }
  }

  @Test func whoHasNotReportedIsListedByFunction() throws {
    var chronicle = Chronicle()
    try chronicle.record(.report("A01", "Klart"))
    let list = ReportingList(from: chronicle.basis())
    let row = try #require(list.table(in: .swedish).rows.first).map(\.text)
    #expect(row == ["säkerhetschef", "kommun", "1", "3", "A02, A03", "0"])
    #expect(list.page(in: .swedish).text().contains("1 av 3 aktiviteter"))
  }

  @Test func theWheelListsEverythingThatIsDue() throws {
    let basis = try Chronicle.eventful().basis()
    let rows = WheelList(from: basis).table(in: .swedish).rows
    #expect(rows.contains([.date(day("2026-06-30")), .text("A02 ska vara klar")]))
  }
}
