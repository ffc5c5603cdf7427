import PlanDomain
import PlanReports
import PlanStorage
import TableFiles
import TestSupport
import Testing

/// Whatever stands in a table, the draft that it becomes is a plan file that says the same.
@Suite struct PlanDraftTests {
  private static let agreement = PlanFile(
    name: "agreement.yaml",
    text: """
      format: 1
      title: "Överenskommelse"
      period: { from: "2024-01-01", to: "2027-12-31" }
      goal: "Ett tryggt samhälle"
      parties:
        - { id: kommun, name: "Kommunen" }
        - { id: polis, name: "Polisen" }
      levels:
        area: { one: "Fokusområde", many: "Fokusområden" }
        sub_goal: { one: "Delmål", many: "Delmål" }
      perspectives:
        - { id: social, title: "Social trygghet" }
      areas:
        - id: F1
          title: "Trygga platser"
          sub_goals: [{ id: D1.1, title: "Platser analyserade" }]
        - { id: F2, title: "Unga i riskzon" }
      bodies:
        - { role: coordination, name: "KSG Trygghet" }
      """)

  private let plan: ActionPlan

  init() throws {
    plan = try #require(PlanReading(agreement: Self.agreement, editions: []).plan)
  }

  private func draft(_ read: PlanTable) -> PlanFile {
    let items = read.activities.map { draft in
      PlanDraft.Item(
        draft.activity,
        comments: ["Rad \(draft.row)"] + draft.kept.map { "\($0.heading): \($0.text)" })
    }
    return PlanDraft(version: "2026:1", owner: nil, remark: "Utkast", items: items, in: plan)
      .file(named: "plan/draft.yaml")
  }

  /// Reads the draft of a table back; it has no errors and holds the same activities.
  private func expectSame(_ read: PlanTable, _ note: Comment? = nil) {
    let file = draft(read)
    let reading = PlanReading(agreement: Self.agreement, editions: [.init(file)])
    let errors = reading.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, note)
    #expect(reading.plan?.activities == read.activities.map(\.activity), note)
  }

  @Test func aDraftSaysWhereEachActivityComesFromAndKeepsWhatAPlanCannotTell() {
    let cells = [
      ["Område", "Åtgärd", "Budget", "Hur"],
      ["F1", "En \"rak\" vandring: # ej \\ här", "20\nkr", "- ett\n- två"],
    ]
    let rows = zip(1..., cells).map { number, row in
      CellTable.Row(number: number, cells: row.map { CellTable.Cell($0) })
    }
    let read = PlanTable([CellTable(rows: rows)], into: plan, .init(version: "2026:1"))
    #expect(
      String(decoding: draft(read).bytes, as: UTF8.self) == """
        # Utkast
        format: 1
        version: "2026:1"
        status: draft
        activities:

          # Rad 2
          # Budget: 20 kr
          - id: A01
            serves: [F1]
            title: "En \\"rak\\" vandring: # ej \\\\ här"
            how: "- ett\\n- två"

        """)
    expectSame(read)
  }

  private static let pieces = [
    "Område", "Delmål", "Åtgärd", "Aktivitet", "Hur", "Ansvarig", "Part", "Tidplan", "Start",
    "Slut",
    "Plats", "Perspektiv", "Samordning", "Indikator", "Uppföljning", "Nr", "Id", "Polisen",
    "Kommunen",
    "Källa", "Budget", "Status", "F1", "F1", "F2", "D1.1", "Trygga platser", "Unga i riskzon", "1",
    "2",
    "A07", "Q2", "2026", "löpande", "2026-03-01", "senast 2026-06-30", "Polisen: kommunpolis",
    "säkerhetschef", "x", "", "", "", "Summa", "* not", "\u{0}\u{1B}[31m", "a\tb", "\u{2028}",
    "#: '\"\\",
    "- [x]: {", "Social trygghet", "KSG Trygghet", "I3", "e\u{301}\u{FEFF}", "\u{202E}abc", "&a *a",
    "!x",
    "rad 1\nrad 2\r\nrad 3", "Vandring", "Dialog", "Fältarbete", "---", "...", "~", "null",
  ]

  @Test(arguments: UInt64(0)..<40)
  func everyTableBecomesAPlanFileWithoutErrorsOrIsRefused(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var drafted = 0
    for _ in 0..<60 {
      let width = Int.random(in: 1...7, using: &generator)
      let heads = ["Område", "Åtgärd"] + Self.pieces
      let rows = (1...Int.random(in: 1...9, using: &generator)).map { number in
        let cells = (0..<width).map { column in
          // Most tables have headings that are known: what is refused at once tests little.
          let isHead = number == 1 && Int.random(in: 0..<3, using: &generator) > 0
          let text =
            isHead
            ? heads[column < 2 ? column : Int.random(in: 2..<22, using: &generator)]
            : Self.pieces.randomElement(using: &generator) ?? ""
          let origins: [CellTable.Cell.Origin] = [.own, .own, .own, .own, .own, .above, .left]
          let day = Int.random(in: 0..<20, using: &generator) == 0 ? 20_500 : nil
          return CellTable.Cell(
            text, day: day,
            origin: number == 1 ? .own : origins.randomElement(using: &generator) ?? .own)
        }
        return CellTable.Row(number: number, cells: cells)
      }
      let read = PlanTable(
        [CellTable(caption: "F1", rows: rows)], into: plan, .init(version: "2026:1"))
      for remark in read.remarks { #expect(!remark.swedish.isEmpty && !remark.english.isEmpty) }
      guard !read.isRefused else { continue }
      drafted += 1
      expectSame(read, "\(rows)")
    }
    #expect(drafted > 0)
  }
}
