import PlanDomain
import PlanReports
import TestSupport
import Testing

/// What is filed and what lies on an intranet is for everybody, without being asked to be.
@Suite struct OpenReportTests {
  private static let secret = "Hemligheten"

  private func chronicle() throws -> Chronicle {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A01", to: .ongoing, note: "intern: \(Self.secret) ett"))
    try chronicle.record(.assess("A01", .deviating, note: "Intern: \(Self.secret) tv\u{E5}"))
    try chronicle.record(.report("A02", "internt: \(Self.secret) tre"))
    try chronicle.record(.report("A03", "\u{D6}ppet \u{E5}t alla"))
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "intern: \(Self.secret) fyra"))
    return chronicle
  }

  private func texts(_ report: any Report, _ language: Language) -> [String] {
    let page = report.page(in: language)
    return [DocumentForm.text, .markdown, .html].map { page.written(as: $0, in: language) }
      + [report.json(in: language).text]
      + ((report as? any TabularReport).map { [$0.table(in: language).csv] } ?? [])
  }

  @Test func reportsOnAPeriodNeverHaveInternalTexts() throws {
    let basis = try chronicle().basis()
    for kind in PeriodReport.kinds {
      let filing = PeriodReport.Filing(basis.picture.date, by: "samordnare")
      let report = PeriodReport(kind, cutOff: basis.picture.date, from: basis, filing: filing)
      for language in Language.allCases {
        for text in texts(report, language) { #expect(!text.contains(Self.secret), "\(kind)") }
      }
      let title = report.page(in: .swedish).written(as: .text, in: .swedish)
      #expect(title.contains("utan interna texter"), "\(kind)")
    }
  }

  @Test func theBoardNeverHasThem() throws {
    let basis = try chronicle().basis()
    for language in Language.allCases {
      #expect(!Board(from: basis).html(in: language).contains(Self.secret))
    }
  }

  @Test func whatIsAskedForOpenlyHasThemNowhereAndElseItHas() throws {
    let chronicle = try chronicle()
    let open = Basis(openly: chronicle.state, on: chronicle.today, workspace: "prov")
    let whole = chronicle.basis()
    let reports: [(Basis) -> any Report] = [
      { Everything(from: $0) }, { LogReport(nil, from: $0) }, { PlanReport(from: $0) },
      { ActivityList(from: $0) },
    ]
    for report in reports {
      #expect(texts(report(whole), .swedish).contains { $0.contains(Self.secret) })
      for language in Language.allCases {
        for text in texts(report(open), language) { #expect(!text.contains(Self.secret)) }
      }
    }
    #expect(texts(LogReport(nil, from: open), .swedish).contains { $0.contains("\u{D6}ppet") })
  }
}
