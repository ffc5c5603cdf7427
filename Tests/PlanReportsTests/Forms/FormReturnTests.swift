import PlanDomain
import TestSupport
import Testing

@testable import PlanReports

/// A form goes out, is filled in and comes back.
@Suite struct FormReturnTests {
  private static let chief = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")

  /// The rows of a form, as they are handed out; the first has the headings.
  private func form(_ chronicle: Chronicle) -> [[String]] {
    let form = FollowUpForm(for: .function(Self.chief), from: chronicle.basis())
    let table = form.workbook(in: .swedish).sheets[0].table
    return [table.columns.map(\.title)] + table.rows.map { $0.map(\.text) }
  }

  /// Takes a form back that has been filled in.
  private func read(
    _ rows: [[String]], _ chronicle: Chronicle, workspace: String = "prov"
  ) -> PlanImport {
    let text = rows.map { row in
      row.map { "\"\($0)\"" }.joined(separator: ";") + "\r\n"
    }.joined()
    return PlanImport(
      Array(text.utf8), into: chronicle.state, on: chronicle.today, workspace: workspace)
  }

  private func record(_ imported: PlanImport, in chronicle: inout Chronicle) throws {
    var change = Change()
    change.wishes = imported.changes.map(\.wish)
    change.seenAt = try #require(imported.form).lines
    try chronicle.record(change)
  }

  private func begun() throws -> Chronicle {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A01", to: .ongoing))
    return chronicle
  }

  @Test func theFormHasWhatWasSaidLastAndListsToChooseFrom() throws {
    let chronicle = try begun()
    let rows = form(chronicle)
    #expect(rows[0].contains("Genomf\u{F6}rande") && rows[0].last == "Underlag")
    #expect(rows[1].first == "A01" && rows[1][4] == "p\u{E5}g\u{E5}r" && rows[1][6].isEmpty)
    #expect(rows[1].last == "1 prov A01 kansli-7q3k=1; kommun:s\u{E4}kerhetschef")
    let sheet = FollowUpForm(for: .function(Self.chief), from: chronicle.basis())
      .workbook(in: .swedish).sheets[0]
    #expect(sheet.open == [4, 5, 6] && sheet.choices[4]?.contains("genomf\u{F6}rd") == true)
    // Excel takes no longer list.
    for texts in sheet.choices.values { #expect(texts.joined(separator: ",").count <= 255) }
  }

  @Test func whatIsLeftAloneSaysNothing() throws {
    let chronicle = try begun()
    let imported = read(form(chronicle), chronicle)
    #expect(imported.faults.isEmpty && imported.changes.isEmpty && imported.rows == 4)
    #expect(
      imported.unread.isEmpty
        && imported.form?.remarks(in: .swedish) == ["Svaren antecknas f\u{F6}r s\u{E4}kerhetschef."]
    )
  }

  @Test func anAnswerToWhatStandsIsRecordedAsItIs() throws {
    var chronicle = try begun()
    var rows = form(chronicle)
    rows[1][4] = "genomf\u{F6}rd"
    let imported = read(rows, chronicle)
    #expect(imported.changes.map(\.content) == [.progress(.ongoing, .done)])
    try record(imported, in: &chronicle)
    #expect(chronicle.state.progress(of: "A01") == .done && chronicle.state.conflicts.isEmpty)
  }

  @Test func anotherAnswerThanSomebodyHasGivenSinceBecomesADisagreement() throws {
    var chronicle = try begun()
    var rows = form(chronicle)
    try chronicle.record(.progress("A01", to: .paused, note: "Ingen tid"), by: .polis)
    rows[1][4] = "genomf\u{F6}rd"
    let imported = read(rows, chronicle)
    let line = try #require(imported.changes.first).worded(in: .swedish)
    #expect(line.contains("sedan dess har sagts: pausad (polis 2026-03-01)"), "\(line)")
    #expect(imported.form?.remarks(in: .swedish).last?.contains("A01") == true)
    try record(imported, in: &chronicle)
    let register = chronicle.state.register(.progress("A01"))
    #expect(register.isConflict)
    #expect(Set(register.current.map(\.value)) == [.progress(.paused), .progress(.done)])
  }

  @Test func twoFormsThatSayDifferentThingsDisagreeAndTwoThatSayTheSameDoNot() throws {
    var chronicle = try begun()
    var (one, other) = (form(chronicle), form(chronicle))
    one[1][5] = "avviker"
    one[1][6] = "Personal saknas"
    other[1][5] = "enligt plan"
    try record(read(one, chronicle), in: &chronicle)
    let same = read(one, chronicle)
    #expect(same.changes.isEmpty)
    #expect(same.form?.remarks(in: .swedish).last?.hasPrefix("1 svar st\u{E5}r redan") == true)
    try record(read(other, chronicle), in: &chronicle)
    #expect(chronicle.state.register(.assessment("A01")).isConflict)
  }

  @Test func newWordsThatGoWithTheSameAnswerAreARow() throws {
    var chronicle = try begun()
    var rows = form(chronicle)
    rows[1][4] = "genomf\u{F6}rd"
    try chronicle.record(.progress("A01", to: .done), by: .polis)
    rows[1][6] = "Klart i g\u{E5}r"
    let imported = read(rows, chronicle)
    #expect(imported.changes.map(\.content) == [.report])
    try record(imported, in: &chronicle)
    #expect(chronicle.state.latestReport(on: "A01")?.text == "Klart i g\u{E5}r")
  }

  @Test func wordsBesideAValueThatWasLeftAloneSayNothingAgainstAnother() throws {
    var chronicle = try begun()
    var rows = form(chronicle)
    rows[1][6] = "V\u{E4}ntar p\u{E5} upphandling"
    try chronicle.record(.progress("A01", to: .paused, note: "Ingen tid"), by: .polis)
    let imported = read(rows, chronicle)
    #expect(imported.changes.map(\.content) == [.report])
    try record(imported, in: &chronicle)
    #expect(chronicle.state.progress(of: "A01") == .paused && chronicle.state.conflicts.isEmpty)
  }

  @Test func aProposalIsMadeOnce() throws {
    var chronicle = try begun()
    var rows = form(chronicle)
    rows[1][4] = "avf\u{F6}rd"
    rows[1][6] = "Ryms i A02"
    let imported = read(rows, chronicle)
    #expect(imported.changes.count == 1)
    try record(imported, in: &chronicle)
    #expect(read(rows, chronicle).changes.isEmpty)
  }

  @Test func whatHasBeenChangedInTheFormIsTold() throws {
    let chronicle = try begun()
    let rows = form(chronicle)
    var added = rows
    added.append(["A10"] + Array(repeating: "", count: 7))
    added[4] = ["A10", "", "", "", "p\u{E5}g\u{E5}r", "", "", ""]
    var renamed = rows
    renamed[1][0] = "A02"
    renamed[2][0] = "A01"
    var altered = rows
    altered[1][7] = "1 prov A01 kansli-7q3k=01; kommun:s\u{E4}kerhetschef"
    var mixed = rows
    mixed[1][7] = "1 prov A01; kommun:s\u{E4}kerhetschef"
    var another = rows
    another[2][7] = "1 prov A02 kansli-7q3k=1; kommun:rektor"
    var emptied = rows
    for place in 1..<emptied.count { emptied[place][7] = "" }
    let expected: [([[String]], ImportFault.Reason)] = [
      (added, .rowAdded), (renamed, .activityChanged(from: "A01")), (altered, .basisChanged),
      (mixed, .otherForm), (another, .otherForm), (emptied, .basisChanged),
    ]
    for (rows, reason) in expected {
      let imported = read(rows, chronicle)
      #expect(imported.faults.contains { $0.reason == reason }, "\(reason) \(imported.faults)")
      #expect(imported.changes.isEmpty)
      for language in Language.allCases {
        for fault in imported.faults { #expect(!fault.worded(in: language).isEmpty) }
      }
    }
  }

  @Test func aFormFromElsewhereIsNotTaken() throws {
    let chronicle = try begun()
    let rows = form(chronicle)
    #expect(read(rows, chronicle, workspace: "annan").faults.map(\.reason) == [.otherForm])
    #expect(read(rows, Chronicle()).faults.map(\.reason) == [.formFromElsewhere])
  }

  @Test(arguments: [
    "", "1", "2 prov A01", "1 prov a01", "1 prov A01 kansli-7q3k", "1 prov A01 kansli-7q3k=0",
    "1 prov A01 kansli-7q3k=1 kansli-7q3k=1", "1 prov A01 polis-m2xd=1 kansli-7q3k=1",
    "1 prov A01 ", " 1 prov A01", "1  A01 x", "1 prov A01;", "1 prov A01; kommun",
    "1 prov A01; kommun:",
    "1 prov A01; Kommun:x", "1 prov A01;  kommun:x",
  ])
  func aBasisThatIsNotAsItIsWrittenIsNone(text: String) {
    #expect(FormBasis(text) == nil)
  }

  /// The text is a promise: forms that are out come back to later versions.
  @Test func theBasisIsReadAsTheDocumentSays() throws {
    let text = "1 prov A01 kansli-7q3k=12 polis-m2xd=3; kommun:s\u{E4}kerhetschef"
    let basis = try #require(FormBasis(text))
    #expect(basis.lines == ["kansli-7q3k": 12, "polis-m2xd": 3] && basis.text == text)
    #expect(basis.answerer == Self.chief)
    #expect(FormBasis("1 prov A01 kansli-7q3k=12")?.answerer == nil)
    #expect(try Checkout.text(of: "docs/form.md").contains("`\(text)`"))
  }
}
