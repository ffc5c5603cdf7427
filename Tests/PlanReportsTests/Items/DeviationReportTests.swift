import PlanDomain
import PlanReports
import TestSupport
import Testing

struct DeviationReportTests {
  var chronicle = Chronicle()
  let id: DeviationID

  init() throws {
    id = try chronicle.open(.sample(remedy: "Fast mötestid", due: "2026-04-15"))
    try chronicle.record(.reviewDeviation(id, .worse, note: "Mötet ställdes in"))
    chronicle.today = day("2026-05-20")
  }

  @Test func aDeviationIsShownWithItsWholeChain() throws {
    let text = try #require(DeviationReport(id, from: chronicle.basis())).page(in: .swedish).text()
    #expect(
      text == """
        AV-2026-01 Ingen tid avsatt
        Prov 2024-2027 · 2026-05-20 · Exempel

          Läge                åtgärdas, sedan 2026-03-01, 80 dagar
          Uppmärksamma        åtgärd försenad 35 dagar
                              ej granskad maj 2026
          Orsak               Ingen tid avsatt
          Åtgärd              Fast mötestid
          Ansvarig            kommunpolis (polis)
          Klar senast         2026-04-15
          Förra granskningen  sämre, kansli 2026-03-01
                              Mötet ställdes in

        Avvikelsen
          Typ          samverkan
          Aktivitet    A01 Aktivitet A01
          Bidrar till  D1.1 Förebyggt våld

        Månadsgranskningar
          maj 2026    ej granskad
          april 2026  ej granskad
          mars 2026   sämre, kansli 2026-03-01
                      Mötet ställdes in

        Vad som har hänt
          2026-03-01 09:00  kansli  AV-2026-01 ny avvikelse på A01: Ingen tid avsatt
          2026-03-01 09:00  kansli  AV-2026-01 granskning för mars 2026: sämre
                                    Mötet ställdes in

        """)
  }

  @Test mutating func theListMarksWhatIsNotReviewed() throws {
    try chronicle.open(.sample("A02", cause: "Väntar", due: "2026-12-31"))
    let list = DeviationList(from: chronicle.basis())
    let table = list.table(in: .english)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.rows.map { $0[0].text } == ["AV-2026-01", "AV-2026-02"])
    #expect(table.rows.map { $0[13].text } == ["no", "no"])
    var filter = DeviationFilter()
    filter.month = day("2026-03-01").month
    let march = DeviationList(filter, from: chronicle.basis()).table(in: .english)
    #expect(march.rows.map { $0[13].text } == ["worse"], "AV-2026-02 was opened in May")
  }

  @Test mutating func conditionsOfAFilterCombine() throws {
    try chronicle.open(.sample("A02", due: "2026-12-31", level: .council))
    let picture = chronicle.basis().picture
    func codes(_ change: (inout DeviationFilter) -> Void) -> [String] {
      var filter = DeviationFilter()
      change(&filter)
      return picture.deviations(matching: filter).map(\.deviation.code)
    }
    #expect(codes { $0.isOverdue = true } == ["AV-2026-01"])
    #expect(codes { $0.level = .council } == ["AV-2026-02"])
    #expect(codes { $0.goal = "F2" } == ["AV-2026-02"])
    #expect(codes { $0.goal = "F1" } == ["AV-2026-01", "AV-2026-02"])
    #expect(codes { $0.goal = "D1.1" } == ["AV-2026-01"])
    #expect(codes { $0.function = "KOMMUN" } == ["AV-2026-01", "AV-2026-02"])
    #expect(codes { $0.party = "kommun" } == [])
    #expect(codes { $0.isOpen = false } == [])
    #expect(
      codes {
        $0.goal = "F1"
        $0.level = .council
      } == ["AV-2026-02"])
    #expect(DeviationFilter().isEmpty)
  }

  @Test func anActivityShowsItsDeviations() throws {
    let report = try #require(ActivityReport("A01", from: chronicle.basis()))
    #expect(report.page(in: .swedish).text().contains("AV-2026-01"))
    let other = try #require(ActivityReport("A03", from: chronicle.basis()))
    #expect(!other.page(in: .swedish).text().contains("Avvikelser"))
  }

  @Test func theWholePlanShowsTheDeviations() {
    let text = PlanReport(from: chronicle.basis()).page(in: .swedish).text()
    #expect(text.contains("Avvikelser\n") && text.contains("AV-2026-01"))
    #expect(text.contains("1 öppen avvikelse, 1 ej granskade"))
  }
}
