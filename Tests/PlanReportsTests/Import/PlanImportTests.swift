import PlanDomain
import PlanReports
import TableFiles
import TestSupport
import Testing

/// What a table from a spreadsheet would change.
@Suite struct PlanImportTests {
  private let chronicle: Chronicle

  init() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A01", to: .ongoing, note: "Startat"))
    self.chronicle = chronicle
  }

  private func reading(_ text: String) -> PlanImport { reading(Array(text.utf8)) }

  private func reading(_ bytes: [UInt8]) -> PlanImport {
    PlanImport(bytes, into: chronicle.state, on: chronicle.today)
  }

  @Test(arguments: [
    "Id;Genomförande;Bedömning;Kommentar\r\nA01;genomförd;Risk för avvikelse;Sent\r\n",
    "id,progress,assessment,note\nA01,done,at risk,Sent\n",
    "Identifier\tProgress\tAssessment\tComment\na01\tDONE\tat_risk\tSent",
    "sep=,\r\nId,Genomförande,Bedömning,Kommentar\r\n\"A01\",\"genomförd\",\"risk för avvikelse\",Sent",
    "\u{FEFF}\"Kommentar\";\"Läge\";\"Id\";\"Titel\"\r\n\"Sent\";\"genomförd, risk för avvikelse\";A01;x",
  ])
  func everySeparatorAndLanguageIsRead(text: String) {
    let imported = reading(text)
    #expect(imported.faults.isEmpty)
    #expect(
      imported.changes.map(\.wish) == [
        .progress("A01", to: .done), .assess("A01", .atRisk, note: "Sent"),
      ])
  }

  @Test func whatExcelSavesIsReadInEveryEncoding() {
    let text =
      "Id;Genomf\u{F6}rande;Kommentar\r\nA01;genomf\u{F6}rd;\u{E5}tg\u{E4}rd \u{2013} klar\r\n"
    let units = Array(text.utf16)
    let windows = text.unicodeScalars.map { $0 == "\u{2013}" ? 0x96 : UInt8($0.value) }
    let files: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), windows,
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ]
    for file in files {
      #expect(
        reading(file).changes.map(\.wish) == [
          .progress("A01", to: .done, note: "\u{E5}tg\u{E4}rd \u{2013} klar")
        ])
    }
  }

  @Test func quotedCellsKeepBreaksAndQuotesAndLoseTheGuard() {
    let imported = reading("Id;Kommentar\r\nA01;\"'=1 sa \"\"ja\"\";\r\nsedan\"\r\n\r\nA02;'-x\r\n")
    #expect(imported.changes.map(\.note) == ["=1 sa \"ja\";\nsedan", "-x"])
    #expect(imported.changes.map(\.row) == [2, 4])
  }

  @Test func whatStandsAlreadyGivesNothing() throws {
    let text =
      "Id;Genomförande;Bedömning;Kommentar\nA01;pågår;;Startat\nA02;ingen uppgift;ej bedömd;\n"
    let imported = reading(text)
    #expect(imported.faults.isEmpty && imported.changes.isEmpty && imported.rows == 2)
  }

  @Test func theFirstTimeThatSomethingIsSaidNotToHaveBegunIsAReport() {
    let imported = reading("Id;Genomförande\nA02;ej påbörjad\n")
    #expect(imported.changes.map(\.wish) == [.progress("A02", to: .notStarted)])
  }

  @Test func aNewWordOnTheSameValueConfirmsIt() {
    let imported = reading("Id;Genomförande;Kommentar\nA01;pågår;Löper på enligt plan\n")
    #expect(
      imported.changes.map(\.wish) == [
        .progress("A01", to: .ongoing, note: "Löper på enligt plan")
      ])
    #expect(
      imported.changes.map(\.swedish) == [
        "Rad 2, A01: genomförande pågår (bekräftad): Löper på enligt plan"
      ])
  }

  @Test func anImportAboutADayConfirmsWhatIsTheSameOnceForThatDay() throws {
    var chronicle = chronicle
    try chronicle.record(.assess("A01", .atRisk, note: "För få"))
    chronicle.today = day("2026-05-02")
    let text = Array(
      "Id;Genomförande;Bedömning\nA01;pågår;risk för avvikelse\nA02;ingen uppgift;\n".utf8)
    let date = day("2026-04-30")
    let imported = PlanImport(text, into: chronicle.state, on: chronicle.today, about: date)
    #expect(
      imported.changes.map(\.wish) == [.progress("A01", to: .ongoing), .assess("A01", .atRisk)])
    var change = Change(date: date)
    change.wishes = imported.changes.map(\.wish)
    let entry = try chronicle.record(change)
    #expect(chronicle.state.summaries(of: entry).map(\.isConfirmation) == [true, true])
    let again = PlanImport(text, into: chronicle.state, on: chronicle.today, about: date)
    #expect(again.faults.isEmpty && again.changes.isEmpty)
  }

  @Test func aProposalThatWaitsIsNotMadeAgain() throws {
    var chronicle = chronicle
    try chronicle.record(.progress("A02", to: .dropped, note: "Ryms inte"))
    let imported = PlanImport(
      Array("Id;Genomförande;Kommentar\nA02;avförd;Ryms inte".utf8), into: chronicle.state,
      on: chronicle.today)
    #expect(imported.faults.isEmpty && imported.changes.isEmpty)
  }

  @Test(arguments: [
    ("", "Filen är tom"), ("\r\n;;\r\n", "Filen är tom"), ("Namn;Läge\nx;y", "aktiviteternas id"),
    ("Id;Titel\nA01;x", "Ingen kolumn kan läsas in"),
    ("Id;Kommentar;Rapport\nA01;a;b", "Rad 1, kolumn Rapport:"),
    ("Id;Läge\nA99;pågår", "Rad 2, kolumn Id: Planen har ingen aktivitet «A99»"),
    ("Id;Läge\n;pågår", "Rad 2, kolumn Id: Raden saknar id"),
    ("Id;Läge\nA01;pågår\na01;pågår", "Rad 3, kolumn Id: A01 står redan på rad 2"),
    ("Id;Genomförande\nA01;halvt", "Rad 2, kolumn Genomförande: «halvt» är inget värde. Skriv ej"),
    ("Titel;Läge\nFinns inte;pågår", "Rad 2, kolumn Titel: Planen har ingen aktivitet"),
    ("Id;Läge\nA01;pågår, bra", "Rad 2, kolumn Läge: «bra» är inget värde"),
    ("Slag;Id;Läge\nsak;A01;pågår", "Rad 2, kolumn Slag:"),
    ("Id;Bedömning;Kommentar\nA01;avviker;", "Rad 2, kolumn Kommentar: En kommentar krävs"),
    ("Id;Läge\nA01;\"pågår", "Rad 2: Ett citattecken"),
    ("Id;Läge\nA01;\"pågår\"x", "Rad 2: Text står efter"),
    ("Id;Läge\nA01;pågår;och", "Rad 2: En ifylld cell saknar rubrik"),
  ])
  func whatIsWrongSaysWhereAndWhatToDo(text: String, sentence: String) throws {
    let imported = reading(text)
    let fault = try #require(imported.faults.first)
    #expect(fault.swedish.contains(sentence), "\(fault.swedish)")
    #expect(!fault.english.isEmpty && fault.english != fault.swedish)
    #expect(imported.changes.isEmpty)
  }

  @Test func everyWrongRowIsSaidAndNothingIsChanged() {
    let imported = reading("Id;Genomförande\nA01;genomförd\nA98;pågår\nA02;kanske\n")
    #expect(imported.faults.map(\.row) == [3, 4])
    #expect(imported.changes.isEmpty)
  }

  @Test func wordsOfTheTablesOwnAreReadAsValuesAndTold() {
    let imported = reading(
      "Id;Genomförande;Bedömning\nA01;100 %;grön\nA02;påbörjat;\nA03;0%;\n")
    #expect(
      imported.changes.map(\.wish) == [
        .progress("A01", to: .done), .assess("A01", .onPlan), .progress("A02", to: .ongoing),
        .progress("A03", to: .notStarted),
      ])
    #expect(
      imported.synonyms.map(\.swedish) == [
        "«100 %» läses som genomförd", "«grön» läses som enligt plan", "«påbörjat» läses som pågår",
        "«0%» läses som ej påbörjad",
      ])
  }

  @Test func thatNothingHasChangedIsAReport() {
    let imported = reading("Id;Status\nA01;oförändrat\n")
    #expect(imported.changes.map(\.wish) == [.report("A01", "oförändrat")])
    #expect(imported.synonyms.map(\.value) == [.unchanged])
  }

  @Test func titlesSectionsAndSumsSayNothingOfActivities() {
    let imported = reading(
      "Uppföljning våren;;\n;;\nNr;Åtgärd;Status\nTrygga platser;;\nA01;x;klar\n;;\nSumma;;1\n")
    #expect(imported.faults.isEmpty)
    #expect(imported.changes.map(\.row) == [5])
    #expect(imported.rows == 1)
  }

  @Test func anActivityWithoutIdentifierIsFoundByItsTitle() throws {
    let title = try #require(chronicle.state.activity("A02")?.title)
    let imported = reading("Aktivitet;Status\n\"\(title.uppercased())\";klar\n")
    #expect(imported.faults.isEmpty)
    #expect(imported.changes.map(\.wish) == [.progress("A02", to: .done)])
  }

  @Test func whatIsOpenedAgainSaysSo() throws {
    var chronicle = chronicle
    try chronicle.record(.progress("A02", to: .done))
    let imported = PlanImport(
      Array("Id;Genomförande\nA02;pågår\n".utf8), into: chronicle.state, on: chronicle.today)
    #expect(
      imported.changes.map(\.swedish) == [
        "Rad 2, A02: genomförande genomförd → pågår (öppnas igen)"
      ])
  }

  @Test func whatIsTooLargeIsRefused() {
    let bytes = [UInt8](repeating: 0x61, count: CSVRows.byteLimit + 1)
    #expect(reading(bytes).faults.map(\.reason) == [.file(.fileTooLarge(limit: CSVRows.byteLimit))])
    let rows = String(repeating: "Id;Läge\n", count: CSVRows.rowLimit + 1)
    #expect(reading(rows).faults.map(\.reason) == [.file(.tooManyRows(limit: CSVRows.rowLimit))])
    let cells = String(repeating: "Id;", count: CSVRows.columnLimit + 1)
    #expect(
      reading(cells).faults.map(\.reason) == [.file(.tooManyColumns(limit: CSVRows.columnLimit))])
  }

  @Test(arguments: UInt64(0)..<40)
  func whatIsExportedChangesNothingWhenItIsImported(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle()
    for _ in 0..<20 {
      let id: ActivityID = ["A01", "A02", "A03"].randomElement(using: &generator) ?? "A01"
      let wish: Wish =
        Bool.random(using: &generator)
        ? .progress(id, to: Progress.allCases.randomElement(using: &generator) ?? .done, note: "=a")
        : .assess(id, Assessment.allCases.randomElement(using: &generator) ?? .atRisk, note: "b")
      // The same proposal twice is refused.
      _ = try? chronicle.record(wish)
    }
    #expect(chronicle.state.history.count > 10)
    try chronicle.open()
    try chronicle.record(.takeDecision(text: "Beslut"))
    let basis = chronicle.basis()
    for language in Language.allCases {
      for table in [
        Everything(from: basis).table(in: language), ActivityList(from: basis).table(in: language),
      ] {
        let imported = PlanImport(
          Array(table.csv.utf8), into: chronicle.state, on: chronicle.today)
        #expect(imported.faults.isEmpty && imported.changes.isEmpty)
        #expect(imported.rows == basis.picture.activities.count)
      }
    }
  }
}
