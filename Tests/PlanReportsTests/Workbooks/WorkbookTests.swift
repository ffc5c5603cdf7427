import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct WorkbookTests {
  private func workbook(_ basis: Basis, _ language: Language = .swedish) throws -> Workbook {
    let report = StampedReport(Everything(from: basis), gap: nil, isExample: true)
    return try #require(report.workbook(in: language))
  }

  @Test func namesStandBesideIdentifiers() throws {
    var chronicle = try Chronicle.eventful()
    try chronicle.open()
    let book = try workbook(chronicle.basis())
    #expect(book.sheets.map(\.name) == ["Aktiviteter", "Avvikelser", "Om filen"])
    let table = book.sheets[0].table
    let titles = table.columns.map(\.title)
    let place = try #require(titles.firstIndex(of: "Bidrar till (namn)"))
    #expect(table.rows[1][place - 1] == .text("D1.2, D2.1"))
    #expect(table.rows[1][place] == .text("D1.2 Stoppat v\u{E5}ld; D2.1 \u{D6}kad tillit"))
    let deviations = book.sheets[1].table
    #expect(deviations.columns.map(\.title).contains("Aktivitet (namn)"))
    #expect(deviations.rows[0].contains(.text("Lokalpolisomr\u{E5}de Provstad")))
  }

  @Test(arguments: Language.allCases)
  func eachSheetSaysThatItIsAnExampleAndTheLastOneWhatItRestsOn(language: Language) throws {
    let book = try workbook(try Chronicle.eventful().basis(), language)
    let word = language == .swedish ? "Exempel" : "Example"
    for sheet in book.sheets.dropLast() {
      #expect(sheet.table.rows.allSatisfy { $0.last == .text(word) }, "\(sheet.name)")
      #expect(sheet.table.rows.allSatisfy { $0.count == sheet.table.columns.count })
    }
    let about = try #require(book.sheets.last).table.rows.flatMap { $0 }.map(\.text)
    #expect(about.contains { $0.contains("Prov 2024-2027") && $0.contains("2026-03-01") })
  }

  @Test func tabsAreNamedAsSpreadsheetsTakeThem() {
    let table = Table(columns: [.init("A")], rows: [[.text("a\u{202E}b")]])
    let names = [
      "[a]:b*c?d/e\\f'", String(repeating: "\u{1F46E}", count: 20), "History", "", "x", "X",
    ]
    let book = Workbook("T", names.map { .init($0, table) })
    #expect(
      book.sheets.map(\.name) == [
        " a  b c d e f ", String(repeating: "\u{1F46E}", count: 15), "History1", "1", "x", "X 2",
      ])
    #expect(book.sheets[0].table.rows == [[.text("a\u{2039}U+202E\u{203A}b")]])
  }

  @Test func whatIsNoTableIsNoWorkbook() throws {
    let report = StampedReport(
      PlanReport(from: Chronicle().basis()), gap: nil, isExample: false)
    #expect(report.workbook(in: .swedish) == nil)
  }
}
