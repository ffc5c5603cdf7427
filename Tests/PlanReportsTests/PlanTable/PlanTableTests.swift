import PlanDomain
import PlanReports
import PlanStorage
import TableFiles
import TestSupport
import Testing

/// Tables of others, read as editions of a plan: one layout after the other.
@Suite struct PlanTableTests {
  private static let agreement = """
    format: 2
    title: "Överenskommelse"
    period: { from: "2024-01-01", to: "2027-12-31" }
    goal: "Ett tryggt samhälle"
    parties:
      - { id: kommun, name: "Sala kommun", short_name: "Kommunen", kind: municipality }
      - { id: polis, name: "Lokalpolisområde Sala", short_name: "Polisen", kind: police }
    levels:
      area: { one: "Fokusområde", many: "Fokusområden" }
      sub_goal: { one: "Delmål", many: "Delmål" }
    perspectives:
      - { id: social, title: "Social trygghet" }
    areas:
      - id: F1
        title: "Trygga platser"
        sub_goals:
          - { id: D1.1, title: "Platser analyserade" }
          - { id: D1.2, title: "Platser åtgärdade tillsammans" }
      - { id: F2, title: "Unga i riskzon" }
    bodies:
      - role: coordination
        name: "KSG Trygghet"
        members: [{ function: "trygghetssamordnare", party: kommun }]
    """

  private let plan: ActionPlan

  init() throws {
    let reading = PlanReading(
      agreement: PlanFile(name: "agreement.yaml", text: Self.agreement), editions: [])
    plan = try #require(reading.plan)
  }

  /// A table of texts: a line for each row, cells between bars.
  ///
  /// `<` and `^` are merged with the cell to
  /// the left and the one above.
  private func table(_ text: String, name: String? = nil, caption: String? = nil) -> CellTable {
    var rows: [CellTable.Row] = []
    var last: [String] = []
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var cells: [CellTable.Cell] = []
      for (column, part) in line.split(separator: "|", omittingEmptySubsequences: false)
        .enumerated()
      {
        let word = part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init)
          .joined()
        switch word {
        case "<": cells.append(CellTable.Cell(cells.last?.text ?? "", origin: .left))
        case "^": cells.append(CellTable.Cell(last[column], origin: .above))
        default: cells.append(CellTable.Cell(word.replacing("\\n", with: "\n")))
        }
      }
      last = cells.map(\.text)
      guard !cells.allSatisfy(\.isBlank) else { continue }
      rows.append(CellTable.Row(number: place + 1, cells: cells))
    }
    return CellTable(name: name, caption: caption, rows: rows)
  }

  private func read(
    _ text: String, _ change: (inout PlanTable.Choices) -> Void = { _ in }
  ) -> PlanTable {
    var choices = PlanTable.Choices(version: "2026:1")
    change(&choices)
    return PlanTable([table(text)], into: plan, choices)
  }

  /// An activity in a line: identifier, title, goals, owners, days.
  private func told(_ read: PlanTable) -> [String] {
    read.activities.map { draft in
      let activity = draft.activity
      let owners = activity.responsible.map { "\($0.party):\($0.function)" }.joined(separator: "+")
      let days = activity.schedule.map { "\($0.period)" } ?? ""
      return [
        activity.id.rawValue, activity.title,
        activity.serves.map(\.rawValue).joined(separator: ","), owners, days,
      ].joined(separator: " | ")
    }
  }

  private func reasons(_ read: PlanTable) -> [PlanTableRemark.Reason] { read.remarks.map(\.reason) }

  // MARK: Layouts

  @Test func aPlainTableIsReadByItsHeadings() {
    let read = read(
      """
      Nr | Delmål | Aktivitet | Ansvarig | Start | Slut | Plats
      A01 | D1.1 | Trygghetsvandring | Kommunen: säkerhetschef | 2026-03-01 | 2026-06-30 | Centrum, Norr
      A02 | Unga i riskzon | Fältarbete | Polisen: områdespolis | 2026-01-01 | 2027-12-31 |
      """)
    #expect(
      told(read) == [
        "A01 | Trygghetsvandring | D1.1 | kommun:säkerhetschef | 2026-03-01\u{2013}2026-06-30",
        "A02 | Fältarbete | F2 | polis:områdespolis | 2026-01-01\u{2013}2027-12-31",
      ])
    #expect(read.activities[0].activity.places == ["Centrum", "Norr"])
    #expect(read.remarks.isEmpty && !read.isRefused)
  }

  @Test func titleRowsAboveTheHeadingsAreLeftOut() {
    let read = read(
      """
      Handlingsplan 2026 | < | <

      Beslutad av rådet 2026-01-15 | |
      Fokusområde | Åtgärd | Ansvarig
      Trygga platser | Trygghetsvandring | trygghetssamordnare
      """)
    #expect(read.parts[0].headingRow == 4)
    #expect(told(read) == ["A01 | Trygghetsvandring | F1 | kommun:trygghetssamordnare | "])
    #expect(read.remarks.isEmpty)
  }

  @Test func mergedCellsAreCarriedDown() {
    let read = read(
      """
      Fokusområde | Delmål | Åtgärd
      Trygga platser | Platser analyserade | Kartläggning
      ^ | ^ | Vandring
      ^ | Platser åtgärdade tillsammans | Belysning
      """)
    #expect(
      told(read) == [
        "A01 | Kartläggning | D1.1 |  | ", "A02 | Vandring | D1.1 |  | ",
        "A03 | Belysning | D1.2 |  | ",
      ])
  }

  @Test func blankCellsBelowAGoalMeanTheSameGoal() {
    let read = read(
      """
      Fokusområde | Delmål | Åtgärd
      Trygga platser | Platser analyserade | Kartläggning
       | | Vandring
      Unga i riskzon | | Fältarbete
      """)
    #expect(read.activities.map(\.activity.serves) == [["D1.1"], ["D1.1"], ["F2"]])
  }

  @Test(arguments: [
    """
    Åtgärd | Tidplan | < | Ansvarig
    ^ | Start | Slut | ^
    Vandring | 2026-03-01 | 2026-06-30 | Polisen: kommunpolis
    """,
    """
    Åtgärd | Tidplan | | Ansvarig
     | Start | Slut |
    Vandring | 2026-03-01 | 2026-06-30 | Polisen: kommunpolis
    """,
  ])
  func headingsInTwoRowsAreReadTogether(text: String) {
    let lines = text.split(separator: "\n").map { "F1 Trygga platser | \($0)" }
    let head = lines[0].replacing("F1 Trygga platser", with: "Område")
    let read = read(
      [
        head, lines[1].replacing("F1 Trygga platser", with: text.contains("^") ? "^" : ""),
        lines[2],
      ]
      .joined(separator: "\n"))
    #expect(
      told(read) == ["A01 | Vandring | F1 | polis:kommunpolis | 2026-03-01\u{2013}2026-06-30"])
    #expect(read.remarks.isEmpty)
  }

  @Test func partiesUnderOneHeadingAreOwnersOfTheirs() {
    let read = read(
      """
      Område | Åtgärd | Ansvarig | <
      ^ | ^ | Kommunen | Polisen
      Trygga platser | Vandring | säkerhetschef | kommunpolis
      Trygga platser | Hembesök | | x
      """)
    #expect(
      read.activities[0].activity.responsible == [
        Responsible(party: "kommun", function: "säkerhetschef"),
        Responsible(party: "polis", function: "kommunpolis"),
      ])
    #expect(reasons(read) == [.noFunction("polis")])
  }

  @Test func whatEachPartyBringsStandsUnderItsName() {
    let read = read(
      """
      Delmål | Aktivitet | Polisen | Kommunen
      D1.1 | Vandring | Deltar | Bjuder in\\noch antecknar
      """)
    #expect(
      read.activities[0].activity.contributions == [
        Contribution(party: "kommun", text: "Bjuder in\noch antecknar"),
        Contribution(party: "polis", text: "Deltar"),
      ])
  }

  @Test(arguments: ["Fokusområde 1: Trygga platser", "F1 Trygga platser", "Trygga platser"])
  func rowsThatNameAGoalHeadThoseBelow(section: String) {
    let read = read(
      """
      Nr | Åtgärd | Ansvarig
      \(section) | < | <
      1 | Vandring | Polisen: kommunpolis
      2 | Belysning | Kommunen: säkerhetschef
      Unga i riskzon | < | <
      3 | Fältarbete | Kommunen: enhetschef
      """)
    #expect(read.activities.map(\.activity.serves) == [["F1"], ["F1"], ["F2"]])
    #expect(read.activities.map(\.activity.id) == ["A01", "A02", "A03"])
    #expect(read.parts[0].rows[0].outcome == .section(section, "F1"))
    #expect(read.remarks.isEmpty)
  }

  @Test func aSectionRowOfATextFileIsOneCellInTheFirstColumn() {
    let read = read(
      """
      Nr | Åtgärd | Ansvarig
      Trygga platser | |
      1 | Vandring | Polisen: kommunpolis
      """)
    #expect(read.activities.map(\.activity.serves) == [["F1"]])
  }

  @Test func sumsNotesAndRepeatedHeadingsAreLeftOut() {
    let read = read(
      """
      Område | Åtgärd | Budget
      Trygga platser | Vandring | 20 000 kr
      Område | Åtgärd | Budget
      Unga i riskzon | Fältarbete | 1 234,50
      Summa | | 21 234,50
      * Budgeten är preliminär. | |
      """)
    #expect(read.activities.map(\.activity.title) == ["Vandring", "Fältarbete"])
    let outcomes = read.parts[0].rows.map(\.outcome)
    #expect(outcomes[1] == .headings && outcomes[3] == .sum("Summa"))
    #expect(outcomes[4] == .aside("* Budgeten är preliminär."))
    #expect(read.activities[0].kept == [.init(heading: "Budget", text: "20 000 kr")])
    #expect(read.remarks.isEmpty)
  }

  @Test func coloursAndSharesAreFollowUpAndNoPartOfAPlan() {
    let read = read(
      """
      Område | Åtgärd | Status | Kommentar
      Trygga platser | Vandring | grön | 50 % klart
      """)
    #expect(read.parts[0].columns.map(\.meaning) == [.area, .title, .standing, .standing])
    #expect(read.activities[0].kept.isEmpty && read.remarks.isEmpty)
  }

  @Test func quartersAndTimesWithoutYearsAreThoseOfTheEdition() {
    let read = read(
      """
      Område | Åtgärd | Tidplan
      Trygga platser | Vandring | Q2
      Trygga platser | Belysning | 2027-Q1
      Trygga platser | Dialog | maj\u{2013}juni
      Trygga platser | Nätverk | löpande
      Trygga platser | Rapport | senast 30/6
      Trygga platser | Möte | snarast
      """)
    #expect(
      read.activities.map { $0.activity.schedule.map { "\($0.period)" } } == [
        "2026-04-01\u{2013}2026-06-30", "2027-01-01\u{2013}2027-03-31",
        "2026-05-01\u{2013}2026-06-30", "2024-01-01\u{2013}2027-12-31",
        "2024-01-01\u{2013}2026-06-30", nil,
      ])
    #expect(read.activities[0].kept == [.init(heading: "Tidplan", text: "Q2")])
    #expect(
      reasons(read) == [
        .wholePeriod(plan.agreement.period), .withoutStart(plan.agreement.period.start),
        .unknownTime("snarast"),
      ])
    #expect(read.activities[5].kept == [.init(heading: "Tidplan", text: "snarast")])
  }

  @Test func daysOfTheSpreadsheetAreDays() {
    let days = table("Område | Åtgärd | Start | Slut")
    let number = CalendarDate("2026-03-01").map(\.dayNumber) ?? 0
    let row = CellTable.Row(
      number: 2,
      cells: [
        CellTable.Cell("Trygga platser"), CellTable.Cell("Vandring"),
        CellTable.Cell("", day: number), CellTable.Cell("", day: number + 30),
      ])
    let read = PlanTable(
      [CellTable(rows: days.rows + [row])], into: plan, .init(version: "2026:1"))
    #expect(told(read) == ["A01 | Vandring | F1 |  | 2026-03-01\u{2013}2026-03-31"])
    #expect(read.activities[0].kept.isEmpty)
  }

  @Test func timesOutsideTheAgreementAreCutOrLeftOut() {
    let read = read(
      """
      Område | Åtgärd | Tidplan
      Trygga platser | Vandring | 2023-2025
      Trygga platser | Belysning | 2021
      """)
    #expect(
      read.activities.map { $0.activity.schedule.map { "\($0.period)" } } == [
        "2024-01-01\u{2013}2025-12-31", nil,
      ])
    #expect(read.remarks.map(\.row) == [2, 3])
  }

  @Test(arguments: [
    ("Polisen: kommunpolis\\nKommunen: säkerhetschef", "polis:kommunpolis+kommun:säkerhetschef"),
    ("kommunpolis (Polisen); säkerhetschef (Kommunen)", "polis:kommunpolis+kommun:säkerhetschef"),
    ("Polisen, kommunpolis", "polis:kommunpolis"), ("Polisen/kommunpolis", "polis:kommunpolis"),
    ("trygghetssamordnare", "kommun:trygghetssamordnare"),
    ("Chef, kultur- och fritidsförvaltningen", "kommun:Chef, kultur- och fritidsförvaltningen"),
    ("Områdespolis", "polis:Områdespolis"),
    ("Socialchef/områdespolis", "kommun:Socialchef+polis:områdespolis"),
  ])
  func ownersAreReadInEveryOrder(text: String, expected: String) {
    let read = read("Område | Åtgärd | Ansvarig\nTrygga platser | Vandring | \(text)")
    let owners = read.activities[0].activity.responsible.map { "\($0.party):\($0.function)" }
    #expect(owners.joined(separator: "+") == expected)
  }

  @Test func whoIsOfNoPartyIsToldAndKept() {
    let read = read(
      """
      Område | Åtgärd | Ansvarig
      Trygga platser | Vandring | Salabostäder AB
      Trygga platser | Belysning | Polisen
      Trygga platser | Dialog | Enhetschef
      """)
    #expect(
      reasons(read) == [
        .unknownOwner("Salabostäder AB"), .noFunction("polis"),
        .assumedParty(Responsible(party: "kommun", function: "Enhetschef")),
      ])
    #expect(read.activities[0].kept == [.init(heading: "Ansvarig", text: "Salabostäder AB")])
    #expect(read.activities[1].activity.responsible.isEmpty)
    #expect(!read.isRefused)
  }

  @Test func partyAndFunctionMayStandInColumnsOfTheirOwn() {
    let read = read(
      """
      Område | Åtgärd | Part | Ansvarig
      Trygga platser | Vandring | polis, kommun | kommunpolis, säkerhetschef
      Trygga platser | Belysning | Kommunen | Chef, gata och park
      """)
    #expect(
      read.activities.map { $0.activity.responsible } == [
        [
          Responsible(party: "polis", function: "kommunpolis"),
          Responsible(party: "kommun", function: "säkerhetschef"),
        ], [Responsible(party: "kommun", function: "Chef, gata och park")],
      ])
  }

  @Test func theSameActivityUnderTwoGoalsIsOneActivity() {
    let read = read(
      """
      Nr | Fokusområde | Åtgärd | Ansvarig
      1 | Trygga platser | Gemensamma inlägg | Polisen: kommunpolis
      1 | Unga i riskzon | Gemensamma inlägg | Polisen: kommunpolis
      """)
    #expect(told(read) == ["A01 | Gemensamma inlägg | F1,F2 | polis:kommunpolis | "])
    #expect(read.parts[0].rows[1].outcome == .again("A01", row: 2))
  }

  @Test func rowsThatShareATitleAreOneActivity() {
    let read = read(
      """
      Område | Åtgärd | Hur | Ansvarig
      Trygga platser | Vandring | Bjuda in | Kommunen: säkerhetschef
      ^ | ^ | Följa upp | Polisen: kommunpolis
      Unga i riskzon | Fältarbete | | Kommunen: enhetschef
      """)
    #expect(
      told(read) == [
        "A01 | Vandring | F1 | kommun:säkerhetschef+polis:kommunpolis | ",
        "A02 | Fältarbete | F2 | kommun:enhetschef | ",
      ])
    #expect(read.activities[0].activity[.how] == "Bjuda in")
    #expect(read.activities[0].kept == [.init(heading: "Hur", text: "Följa upp")])
    #expect(read.parts[0].rows[1].outcome == .again("A01", row: 2))
  }

  @Test func severalGoalsMayStandInOneCell() {
    let read = read("Delmål | Åtgärd\nD1.1, D1.2 | Vandring\nD1.1\\nF2 | Dialog")
    #expect(read.activities.map(\.activity.serves) == [["D1.1", "D1.2"], ["D1.1", "F2"]])
  }

  @Test func tablesInADocumentStandUnderTheLinesThatNameTheirGoals() {
    let head = "Vad ska göras | Vem | När\n"
    let tables = [
      table("Version | Datum\n1 | 2026-01-01", caption: "Ändringar"),
      table(
        head + "Vandring | Polisen: kommunpolis | 2026", caption: "Fokusområde 1 Trygga platser"),
      table(head + "Fältarbete | Kommunen: enhetschef | 2026", caption: "Unga i riskzon"),
    ]
    let read = PlanTable(tables, into: plan, .init(version: "2026:1"))
    #expect(read.parts.map(\.headingRow) == [nil, 1, 1])
    #expect(read.activities.map(\.activity.serves) == [["F1"], ["F2"]])
    #expect(read.activities.map(\.activity.id) == ["A01", "A02"])
  }

  @Test func norwegianDanishAndBritishHeadingsAreKnown() {
    for head in [
      "Innsatsområde | Tiltak | Ansvarlig | Frist", "Indsatsområde | Indsats | Hvem | Hvornår",
      "Priority | Action | Lead | By when",
    ] {
      let read = read(
        "\(head)\nTrygga platser | Vandring | Polisen: kommunpolis | 2026-06-30")
      #expect(read.activities.count == 1 && read.parts[0].columns.allSatisfy { $0.meaning != nil })
    }
  }

  @Test func whatPeopleSayOfHeadingsAndGoalsGoesBeforeWhatIsKnown() {
    let text = "Bana | Vad som händer | Chef\nTorget | Vandring | Polisen: kommunpolis"
    #expect(reasons(read(text)) == [.noHeadings])
    let said = read(text) { choices in
      choices.set("vad som  händer", to: .title)
      choices.set("Bana", to: .goal)
      choices.set("Chef", to: .responsible)
      choices.setGoal("torget", to: "D1.2")
    }
    #expect(told(said) == ["A01 | Vandring | D1.2 | polis:kommunpolis | "])
  }

  // MARK: Refusals

  @Test func aGoalThatTheAgreementDoesNotHaveIsRefusedWithItsPlace() {
    let read = read("Område | Åtgärd\nTrygga platser | Vandring\nCyklar | Cykelbana")
    #expect(read.isRefused)
    #expect(reasons(read) == [.unknownGoal("Cyklar")])
    #expect(read.remarks[0].row == 3 && read.remarks[0].column == "Område")
    #expect(read.unknownGoals == ["Cyklar"])
    #expect(read.remarks[0].swedish.hasPrefix("Rad 3, kolumn Område: "))
  }

  @Test func aGoalInWordsOfItsOwnStandsUnderItsArea() {
    let read = read("Fokusområde | Mål | Åtgärd\nTrygga platser | Färre klotter | Vandring")
    #expect(reasons(read) == [.goalUnder("Färre klotter", "F1")])
    #expect(read.activities[0].activity.serves == ["F1"])
    #expect(read.activities[0].kept == [.init(heading: "Mål", text: "Färre klotter")])
  }

  @Test func aRowWithoutActivityOrGoalIsRefused() {
    #expect(
      reasons(read("Nr | Åtgärd | Ansvarig | Plats\n1 | | Polisen: kommunpolis | Torget"))
        == [.noTitle])
    #expect(reasons(read("Nr | Åtgärd | Plats\n1 | Vandring | Torget")) == [.noGoal])
  }

  @Test func twoActivitiesWithOneIdentifierAreRefused() {
    let read = read("Nr | Område | Åtgärd\n1 | F1 | Vandring\n1 | F2 | Fältarbete")
    #expect(reasons(read) == [.repeatedIdentifier("A01", row: 2)])
    #expect(read.isRefused)
  }

  // MARK: Identifiers

  @Test func identifiersThatCannotBeAreReplacedAndTold() {
    let read = read(
      "Nr | Område | Åtgärd\n§ 4 | F1 | Vandring\nF1 | F1 | Belysning\n3 b | F1 | Dialog")
    #expect(read.activities.map(\.activity.id.rawValue) == ["A01", "A02", "A3B"])
    #expect(reasons(read) == [.otherIdentifier("§ 4", "A01"), .otherIdentifier("F1", "A02")])
  }

  @Test func anEarlierActivityGoesOnAndNoOtherIdentifierIsUsedAgain() throws {
    let earlier = """
      format: 1
      version: "2025:1"
      status: draft
      activities:
        - { id: A01, serves: [F1], title: "Vandring" }
        - { id: A02, serves: [F1], title: "Belysning" }
      """
    let reading = PlanReading(
      agreement: PlanFile(name: "agreement.yaml", text: Self.agreement),
      editions: [.init(PlanFile(name: "activities.yaml", text: earlier))])
    let plan = try #require(reading.plan)
    let read = PlanTable(
      [table("Område | Åtgärd\nF1 | Dialog\nF1 | Belysning")], into: plan,
      .init(version: "2026:1"))
    #expect(read.activities.map(\.activity.id) == ["A03", "A02"])
  }
}
