import Foundation
import TestSupport
import Testing

/// A spreadsheet read by the command, on the shipped example.
@Suite struct ImportTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private func file(_ bytes: Data) throws -> String {
    let path = "\(program.home.path)/follow-up.csv"
    try bytes.write(to: URL(filePath: path))
    return path
  }

  private func values(of activity: String) throws -> [String?] {
    let text = try run("show", activity, "--json").output
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return [object?["progress"] as? String, object?["assessment"] as? String]
  }

  @Test func nothingIsSavedUntilItIsAppliedAndThenAllOfIt() throws {
    // As a Swedish Excel saves it: Windows-1252, semicolons, CRLF.
    let text =
      "Id;Titel;Genomf\u{F6}rande;Bed\u{F6}mning;Kommentar\r\n"
      + "A10;x;p\u{E5}g\u{E5}r;risk f\u{F6}r avvikelse;\"Sen\r\nstart\"\r\nA11;y;;;R\u{E5}det informerat\r\n"
    let path = try file(Data(text.unicodeScalars.map { UInt8($0.value) }))
    let before = try run("show", "--json").output
    let shown = try run("import", "csv", path)
    #expect(shown.output.contains("Rad 2, A10: genomf\u{F6}rande"))
    #expect(shown.output.contains("Rad 3, A11: rapport: R\u{E5}det informerat\n"))
    #expect(shown.output.contains("Inget \u{E4}r sparat; --apply sparar."))
    #expect(shown.complaint == "L\u{E4}ses inte: Titel.\n")
    #expect(try run("show", "--json").output == before)
    #expect(try run("import", "csv", path, "--apply").lines.allSatisfy { $0.hasPrefix("Sparat: ") })
    #expect(try values(of: "A10") == ["ongoing", "at_risk"])
    #expect(try run("show", "A11").output.contains("R\u{E5}det informerat"))
    #expect(try run("import", "csv", path).output.contains("Inget att \u{E4}ndra"))
    #expect(try run("import", "csv", path, "--apply").output.contains("Inget att \u{E4}ndra"))
    _ = try run("undo")
    #expect(try run("show", "--json").output.contains("\"A10\""))
    #expect(try values(of: "A10") != ["ongoing", "at_risk"])
    _ = try run("verify")
  }

  @Test func everyFaultIsSaidWithItsRowAndColumn() throws {
    let path = try file(
      Data("Id;Genomf\u{F6}rande\nA10;genomf\u{F6}rd\nA99;p\u{E5}g\u{E5}r\nA11;halvt\n".utf8))
    let before = try run("show", "--json").output
    let refused = try run("import", "csv", path, "--apply", status: 65)
    #expect(refused.output.isEmpty)
    #expect(
      refused.complaint.contains("Rad 3, kolumn Id: Planen har ingen aktivitet \u{AB}A99\u{BB}"))
    #expect(refused.complaint.contains("Rad 4, kolumn Genomf\u{F6}rande: \u{AB}halvt\u{BB}"))
    #expect(refused.complaint.contains("Inget \u{E4}r sparat."))
    #expect(try run("show", "--json").output == before)
    let english = try run("import", "csv", path, "--language", "en", status: 65)
    #expect(english.complaint.contains("Row 4, column"))
    _ = try run("import", "csv", "/nowhere.csv", status: 66)
    _ = try run("import", "csv", copy.path, status: 66)
    _ = try run("import", "docx", path, status: 64)
  }

  @Test(arguments: ["sv", "en"])
  func whatIsExportedChangesNothing(language: String) throws {
    let path = "\(program.home.path)/export.csv"
    _ = try run("export", "csv", "-o", path, "--language", language)
    let imported = try run("import", "csv", path, "--apply", "--language", "sv")
    #expect(imported.output.hasPrefix("Inget att \u{E4}ndra"))
    let list = try run("list", "activities", "--csv", "--language", language)
    let again = try run("import", "csv", try file(Data(list.output.utf8)), "--apply")
    #expect(again.output.hasPrefix("Inget att \u{E4}ndra"))
  }
}
