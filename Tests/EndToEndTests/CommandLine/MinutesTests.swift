import Foundation
import TestSupport
import Testing

/// Minutes by commands, on the shipped example.
@Suite struct MinutesTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
    try run("meeting", "prepare", "2026-11-20", "--item", "Skrivelse:10")
    try run("meeting", "open", "M-2026-11")
    try run("meeting", "note", "deviations", "<script>alert(1)</script> | [x](y)\n=1+1")
    try run("decision", "take", "Antecknas.", "--item", "decisions")
    try run("meeting", "approve", status: 1)
    try run("meeting", "close")
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    var environed = program
    environed.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    let outcome = try environed.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private var file: String { "\(copy.path)/reports/M-2026-11.md" }

  @Test(.fault(.f79)) func anApprovedFileIsTheSameAfterEverythingThatHappensLater() throws {
    let draft = try run("report", "minutes", "--format", "md").output
    #expect(draft.contains("utkast") && draft.contains("\\<script\\>"))
    let answer = try run("meeting", "approve").output
    #expect(answer == "Sparat: M-2026-11 minnesanteckningar godkända: M-2026-11.md\n")
    let approved = try Data(contentsOf: URL(filePath: file))
    try run("decision", "correct", "B-2026-15", "--text", "Annat.", "--note", "Fel")
    try run("assess", "A01", "deviating", "--note", "Personal saknas")
    try run("meeting", "note", "deviations", "Annat", "--meeting", "M-2026-11", status: 1)
    try run("meeting", "approve", status: 1)
    #expect(try Data(contentsOf: URL(filePath: file)) == approved)
    #expect(try run("report", "minutes", "--format", "md").output == text(approved))
    #expect(!(try run("report", "minutes").output.contains("Annat.")))
    #expect(try run("verify").output.contains("De 33 fastställda"))
  }

  @Test func theDigestInTheFileIsThatOfTheLinesAboveIt() throws {
    for form in ["html", "txt"] { try run("report", "minutes", "--format", form) }
    try run("meeting", "approve", "--format", "html")
    let html = "\(copy.path)/reports/M-2026-11.html"
    let outcome = try program.shell(
      "head -n -1 \(html) | sha256sum | cut -c1-64; tail -n 1 \(html)")
    let lines = outcome.lines
    #expect(lines.count == 2 && lines[0].count == 64 && lines[1].contains(lines[0]), "\(outcome)")
  }

  @Test func whatHasBeenDoneToTheFilesIsTold() throws {
    try run("meeting", "approve")
    try copy.write("", to: "reports/extra.md")
    let note = try run("verify")
    #expect(note.output.contains("reports/extra.md: Ingen post anger filen."))
    try copy.write("Annat", to: "reports/M-2026-11.md")
    let altered = try run("verify", status: 65)
    #expect(altered.output.contains("reports/M-2026-11.md: Filen har ändrats"), "\(altered)")
    try run("report", "minutes", "--format", "md", status: 65)
    try FileManager.default.removeItem(atPath: file)
    let missing = try run("verify", "--json", status: 65)
    #expect(missing.output.contains("Filen saknas (M-2026-11, fastställd 2026-11-20)"))
  }

  @Test func reportsAreWrittenOutsideTheWorkspaceOnly() throws {
    let outside = "\(program.home.path)/m.html"
    try run("report", "minutes", "--output", outside)
    let html = try String(contentsOfFile: outside, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("&lt;script&gt;"))
    for name in ["m.md", "plan/m.md", "../eskilstuna-2024-2027/m.md"] {
      let refused = try run("report", "minutes", "--output", "\(copy.path)/\(name)", status: 64)
      #expect(refused.complaint.contains("Rapporter skrivs inte i arbetsytan"))
    }
    try run("report", "minutes", "-o", "\(program.home.path)/no/m.md", status: 74)
  }

  private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }
}
