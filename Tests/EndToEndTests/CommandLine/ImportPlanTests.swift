import Foundation
import TestSupport
import Testing

/// A table of one's own, made into an edition by the command.
@Suite struct ImportPlanTests {
  let program: Program
  let folder: TemporaryFolder

  init() throws {
    (program, folder) = (try Program(), try TemporaryFolder())
  }

  private static let fixtures = "\(Checkout.path)/Tests/TableFilesTests/Fixtures"

  /// A workspace whose agreement has the two areas of the tables.
  private func workspace() throws -> String {
    let path = "\(folder.path)/sala"
    let made = try program.run(
      "init", path, "--name", "Sala kommun", "--years", "2024-2027", "--table",
      "\(Self.fixtures)/plan-office.docx")
    #expect(made.ending == .status(0), "\(made)")
    return path
  }

  private func table(_ lines: String...) throws -> String {
    let path = "\(folder.path)/plan.csv"
    try lines.joined(separator: "\r\n").write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test func aTableInADocumentBecomesAWorkspaceToWorkIn() throws {
    let path = try workspace()
    let check = try program.run("check", path)
    #expect(check.ending == .status(0) && check.output.contains("utan fel"), "\(check)")
    let shown = try program.run("show", "-w", path).output
    for text in ["Trygga platser", "Unga i riskzon", "Vandring i centrum", "Fältarbete"] {
      #expect(shown.contains(text), "\(text)\n\(shown)")
    }
    let change = try program.run("progress", "A01", "pågår", "-w", path, "--by", "samordnare")
    #expect(change.ending == .status(0), "\(change)")
    #expect(try program.run("verify", "-w", path).ending == .status(0))
  }

  @Test(arguments: ["plan-openpyxl.xlsx", "plan-office.xlsx", "plan-office.ods"])
  func aDraftIsWrittenOnceAndNeverOverAFile(name: String) throws {
    let path = try workspace()
    let file = "\(Self.fixtures)/\(name)"
    let shown = try program.run("import", "plan", file, "-w", path)
    #expect(shown.ending == .status(0), "\(shown)")
    #expect(shown.output.contains("2 aktiviteter på 2 rader") && shown.output.contains("Rad 5: A0"))
    #expect(shown.complaint.contains("Inget är skrivet"))
    let draft = "\(path)/plan/ny.yaml"
    let written = try program.run("import", "plan", file, "-w", path, "-o", draft)
    #expect(written.ending == .status(0), "\(written)")
    let text = try String(contentsOfFile: draft, encoding: .utf8)
    #expect(text.contains("# Rad 5\n") && text.contains("# Budget: 20000\n"))
    #expect(text.contains("from: \"2026-03-01\"") && text.contains("to: \"2026-06-30\""))
    let again = try program.run("import", "plan", file, "-w", path, "-o", draft)
    #expect(again.ending == .status(73), "\(again)")
    #expect(try String(contentsOfFile: draft, encoding: .utf8) == text)
    // With the edition listed as the answer says, the workspace has no errors.
    let manifest = "\(path)/workspace.yaml"
    let listed = try String(contentsOfFile: manifest, encoding: .utf8)
    let version = try #require(text.firstMatch(of: /version: "([0-9:]+)"/)?.1)
    try (listed + "  - version: \"\(version)\"\n    files: [\"plan/ny.yaml\"]\n")
      .write(toFile: manifest, atomically: true, encoding: .utf8)
    #expect(try program.run("check", path).ending == .status(0))
  }

  @Test func nothingIsWrittenOfATableThatCannotBeAPlan() throws {
    let path = try workspace()
    let file = try table("Område;Åtgärd", "Trygga platser;Vandring", "Cyklar;Cykelbana")
    let draft = "\(folder.path)/ny.yaml"
    let refused = try program.run("import", "plan", file, "-w", path, "-o", draft)
    #expect(refused.ending == .status(65), "\(refused)")
    #expect(refused.output.contains("Rad 3, kolumn Område"))
    #expect(!FileManager.default.fileExists(atPath: draft))
    let said = try program.run(
      "import", "plan", file, "-w", path, "-o", draft, "--goal", "Cyklar=F2")
    #expect(said.ending == .status(0), "\(said)")
    for words in [["--goal", "Cyklar=F9"], ["--column", "Område"], ["--column", "Område=x"]] {
      let mistaken = try program.run(["import", "plan", file, "-w", path] + words)
      #expect(mistaken.ending == .status(64), "\(mistaken)")
    }
  }

  @Test func whatAHeadingMeansIsSaidOnce() throws {
    let path = try workspace()
    let file = try table("Område;Åtgärd;Chefen", "F1;Vandring;Polisen: kommunpolis")
    let unknown = try program.run("import", "plan", file, "-w", path)
    #expect(unknown.output.contains("C «Chefen»: okänd"), "\(unknown)")
    let said = try program.run(
      "import", "plan", file, "-w", path, "--column", "Chefen=ansvarig")
    #expect(said.output.contains("Ansvarig polis: kommunpolis"), "\(said)")
    let remembered = try program.run("import", "plan", file, "-w", path)
    #expect(remembered.output.contains("C «Chefen»: ansvarig"), "\(remembered)")
  }

  @Test func otherFilesAreToldFromTables() throws {
    let path = try workspace()
    for (name, bytes) in [
      ("gammal.xls", [0xD0, 0xCF, 0x11, 0xE0]), ("x.pdf", Array("%PDF-1".utf8)),
    ] {
      let file = "\(folder.path)/\(name)"
      try Data(bytes).write(to: URL(filePath: file))
      let refused = try program.run("import", "plan", file, "-w", path)
      #expect(refused.ending == .status(65) && refused.output.isEmpty, "\(refused)")
    }
    #expect(
      try program.run("import", "plan", "/nowhere.xlsx", "-w", path).ending == .status(66))
  }
}
