import Foundation
import TestSupport
import Testing

/// Forms that go out, are filled in and come back, on the shipped example.
@Suite struct FormTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private func form(_ function: String, _ name: String) throws -> String {
    let path = "\(program.home.path)/\(name).xlsx"
    try run("form", function, "-o", path)
    return path
  }

  private func shown(_ activity: String) throws -> [String: String] {
    let text = try run("show", activity, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return (object ?? [:]).compactMapValues { $0 as? String }
  }

  /// Fills in a form as a spreadsheet does: the file is read, cells get other texts, and it is written anew.
  ///
  /// - Parameters:
  ///   - path: The form.
  ///   - cells: What is put where: `A03 E genomförd`, the activity of the row, the letter of the column and the text.
  /// - Throws: An error when that cannot be done.
  private func fill(_ path: String, _ cells: String...) throws {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", Self.filler, path] + cells
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
  }

  private static let filler = """
    import sys, zipfile
    import xml.etree.ElementTree as tree
    m = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    tree.register_namespace("", m[1:-1])
    path = sys.argv[1]
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    texts = ["".join(t.text or "" for t in i.iter(m + "t"))
             for i in tree.fromstring(parts["xl/sharedStrings.xml"])]
    sheet = "xl/worksheets/sheet1.xml"
    page = tree.fromstring(parts[sheet])
    assert page.find(m + "sheetProtection") is not None, "any cell can be changed"
    lists = [v.get("sqref") for v in page.iter(m + "dataValidation") if v.get("type") == "list"]
    assert sorted(s[0] for s in lists) == ["E", "F"], lists
    rows = {}
    for row in page.iter(m + "row"):
        cells = {c.get("r").rstrip("0123456789"): c for c in row}
        value = cells["A"].find(m + "v")
        rows[texts[int(value.text)]] = cells
    for put in sys.argv[2:]:
        id, column, text = put.split(" ", 2)
        cell = rows[id][column]
        for part in list(cell):
            cell.remove(part)
        cell.set("t", "inlineStr")
        tree.SubElement(tree.SubElement(cell, m + "is"), m + "t").text = text
    parts[sheet] = tree.tostring(page, xml_declaration=True, encoding="UTF-8")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name, data)
    """

  /// Five forms are out at once; of two that are about the same activity each says its own, and one is old.
  @Test func fiveFormsComeBack() throws {
    let chief = try form("s\u{E4}kerhetschef", "chef")
    let informer = try form("kommunikationsdirekt\u{F6}r", "info")
    let police = try form("bitr\u{E4}dande lokalpolisomr\u{E5}deschef", "lpo")
    let party = try form("polis", "polis")
    let staff = try form("HR-direkt\u{F6}r", "hr")
    try fill(chief, "A40 E p\u{E5}g\u{E5}r", "A40 F enligt plan", "A40 G B\u{F6}rjade i oktober")
    try fill(informer, "A22 G =Kampanjen b\u{F6}rjar i v 48")
    try fill(police, "A01 E pausad", "A01 G Ingen personal")
    try fill(party, "A01 E genomf\u{F6}rd", "A36 F avviker", "A36 G Materielen saknas")
    try fill(staff, "A32 E pausad", "A32 G Utbildaren \u{E4}r sjuk")
    // Meanwhile somebody has said that it is done.
    try run("progress", "A32", "genomf\u{F6}rd", "--note", "Sista omg\u{E5}ngen klar")

    for path in [chief, informer, police] {
      let shown = try run("import", "xlsx", path)
      #expect(shown.output.contains("Inget \u{E4}r sparat; --apply sparar."))
      #expect(!shown.output.contains("sedan dess har sagts"), "\(shown)")
      try run("import", "csv", path, "--apply")
    }
    #expect(try shown("A40")["progress"] == "ongoing")
    #expect(try shown("A01")["progress"] == "paused")
    #expect(try run("show", "A22").output.contains("=Kampanjen b\u{F6}rjar i v 48"))
    #expect(try run("log", "--json").output.contains("s\u{E4}kerhetschef"))

    // The two about the same: what stands is shown beside, and neither is replaced.
    let beside = try run("import", "csv", party)
    #expect(
      beside.output.contains(
        "sedan dess har sagts: pausad (samordnare f\u{F6}r bitr\u{E4}dande lokalpolisomr\u{E5}deschef"
      ), "\(beside)")
    #expect(beside.complaint.contains("A01"), "\(beside)")
    try run("import", "csv", party, "--apply")
    // The old one too.
    let old = try run("import", "csv", staff)
    #expect(old.output.contains("sedan dess har sagts: genomf\u{F6}rd"), "\(old)")
    #expect(old.complaint.contains("Sedan blanketten skrevs har annat sagts om A32."), "\(old)")
    try run("import", "csv", staff, "--apply")
    for activity in ["A01", "A32"] {
      #expect(try run("show", activity).output.contains("Oenighet"), "\(activity)")
    }
    #expect(try shown("A36")["assessment"] == "deviating")

    // What comes back again says nothing again.
    let log = try run("log", "--json").output
    for path in [chief, informer, police, party, staff] {
      let again = try run("import", "csv", path, "--apply")
      #expect(again.output.contains("Inget att \u{E4}ndra"), "\(path) \(again)")
      #expect(again.complaint.contains("st\u{E5}r redan i journalen"), "\(path) \(again)")
    }
    #expect(try run("log", "--json").output == log)
    try run("verify")
    try run("settle", "A01", "genomf\u{F6}rd")
    #expect(try shown("A01")["progress"] == "done")
    // What has been chosen is not asked again, whichever comes back.
    for path in [police, party] {
      #expect(try run("import", "csv", path).output.contains("Inget att \u{E4}ndra"), "\(path)")
    }
  }

  @Test func aFormThatWasChangedIsRefusedWhole() throws {
    let path = try form("polis", "polis")
    try fill(path, "A01 E genomf\u{F6}rd", "A21 A A22", "A36 H ", "A39 F kanske")
    let before = try run("log", "--json").output
    let refused = try run("import", "csv", path, "--apply", status: 65)
    #expect(refused.complaint.contains("kolumn Id: Raden skickades ut f\u{F6}r A21"), "\(refused)")
    #expect(refused.complaint.contains("Raden finns inte i blanketten"), "\(refused)")
    #expect(refused.complaint.contains("\u{AB}kanske\u{BB}"), "\(refused)")
    #expect(try run("log", "--json").output == before)
  }

  @Test func nobodyIsAskedWhoHasNothingToAnswerFor() throws {
    let path = "\(program.home.path)/tom.xlsx"
    try run("progress", "A39", "genomf\u{F6}rd")
    let none = try run("form", "kommunpolis", "-o", path, status: 1)
    #expect(none.complaint.contains("ingen blankett"), "\(none)")
    #expect(!FileManager.default.fileExists(atPath: path))
    try run("form", "xyzzy", "-o", path, status: 64)
    let taken = try form("polis", "polis")
    try run("form", "polis", "-o", taken, status: 73)
    try run("form", "polis", "-o", taken, "--force")
    try run("blankett", "polis", "-o", "\(program.home.path)/p.docx", status: 64)
  }
}
