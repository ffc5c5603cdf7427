import Foundation
import TestSupport
import Testing

/// Files for spreadsheets, read with what Python's standard library has.
@Suite struct WorkbookTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    program = try Program()
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  /// What a sheet holds, row by row: a cell is its text, or a number with `#` before it.
  private func sheets(of path: String) throws -> [String: [[String]]] {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", "-c", Self.reader, path]
    let pipe = Pipe()
    python.standardOutput = pipe
    try python.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    return try JSONDecoder().decode([String: [[String]]].self, from: data)
  }

  private static let reader = """
    import json, sys, zipfile
    import xml.etree.ElementTree as tree
    m = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    r = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
    book = zipfile.ZipFile(sys.argv[1])
    assert book.testzip() is None
    part = lambda name: tree.fromstring(book.read(name))
    texts = ["".join(t.text or "" for t in i.iter(m + "t")) for i in part("xl/sharedStrings.xml")]
    links = {e.get("Id"): e.get("Target") for e in part("xl/_rels/workbook.xml.rels")}
    result = {}
    for sheet in part("xl/workbook.xml").iter(m + "sheet"):
        page = part("xl/" + links[sheet.get(r + "id")])
        assert not list(page.iter(m + "f")), "a formula"
        rows = []
        for row in page.iter(m + "row"):
            cells = []
            for cell in row:
                column = 0
                for letter in cell.get("r").rstrip("0123456789"):
                    column = column * 26 + ord(letter) - 64
                cells += [""] * (column - 1 - len(cells))
                value = cell.find(m + "v")
                text = "" if value is None else value.text
                cells.append(texts[int(text)] if cell.get("t") == "s" else "#" + text if text else "")
            rows.append(cells)
        result[sheet.get("name")] = rows
        frozen = page.find(m + "sheetViews/" + m + "sheetView/" + m + "pane")
        assert frozen is not None and page.find(m + "autoFilter") is not None
    json.dump(result, sys.stdout)
    """

  @Test func everythingLiesOnASheetForEachKind() throws {
    let path = "\(program.home.path)/plan.xlsx"
    try run("export", "xlsx", "-o", path)
    let sheets = try sheets(of: path)
    let kinds = ["Aktiviteter", "Avvikelser", "Beslut", "M\u{F6}ten", "Indikatorer", "Om filen"]
    #expect(Set(sheets.keys) == Set(kinds))
    let activities = try #require(sheets["Aktiviteter"])
    let heading = try #require(activities.first)
    let goal = try #require(heading.firstIndex(of: "Bidrar till"))
    #expect(heading[goal + 1] == "Bidrar till (namn)")
    let end = try #require(heading.firstIndex(of: "Slutdag"))
    // Days since 1899-12-30.
    #expect(activities[1][end].hasPrefix("#4"), "\(activities[1])")
    #expect(try #require(sheets["Om filen"]).contains { $0.joined().contains("2026-11-20") })
    let bytes = try Data(contentsOf: URL(filePath: path))
    try run("export", "xlsx", "-o", path, "--force")
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes, "the same state, other bytes")
  }

  @Test func textStaysText() throws {
    let texts = ["=1+1", "+1", "@SUM(A1)", "http://x.se", "_x0041_ kvar", "1e5", "{=1}"]
    for text in texts {
      let said = try program.run(
        "note", "A01", text, "--by", "samordnare", "-w", copy.path)
      #expect(said.ending == .status(0), "\(said)")
      let path = "\(program.home.path)/lista.xlsx"
      try run("list", "activities", "--xlsx", path, "--force")
      let rows = try #require(try sheets(of: path)["Aktiviteter"])
      let heading = try #require(rows.first)
      let column = try #require(heading.firstIndex(of: "Senaste rapport"))
      let row = try #require(rows.first { $0.first == "A01" })
      #expect(row[column] == text.replacing("_x0041_", with: "_x005F_x0041_"))
    }
  }

  @Test func aReportIsWrittenAsOneWhereItIsATable() throws {
    let path = "\(program.home.path)/r.xlsx"
    try run("report", "deviations", "-o", path)
    #expect(try sheets(of: path).count == 2)
    try run("report", "agenda", "--format", "xlsx", "-o", "\(program.home.path)/d.xlsx", status: 64)
    let needed = try run("export", "xlsx", status: 64)
    #expect(needed.complaint.contains("--output FIL.xlsx"))
  }

  @Test func withoutTheLibraryItsPackageIsNamed() throws {
    // A library of that name that is none stands before the system's.
    let folder = "\(program.home.path)/lib"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var program = program
    let package = try run("export", "xlsx", "-o", "\(program.home.path)/ok.xlsx").complaint
    #expect(package.contains("ok.xlsx"))
    for number in 1...9 {
      try Data("none".utf8).write(to: URL(filePath: "\(folder)/libxlsxwriter.so.\(number)"))
    }
    program.environment["LD_LIBRARY_PATH"] = folder
    let outcome = try program.run(
      "export", "xlsx", "-o", "\(program.home.path)/p.xlsx", "-w", copy.path)
    #expect(outcome.ending == .status(74), "\(outcome)")
    #expect(outcome.complaint.contains("sudo apt install libxlsxwriter"))
    #expect(!FileManager.default.fileExists(atPath: "\(program.home.path)/p.xlsx"))
  }
}
