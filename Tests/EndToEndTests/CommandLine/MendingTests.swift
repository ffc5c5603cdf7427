import Foundation
import TestSupport
import Testing

/// Bringing entries back from a copy, and taking a text away by decision.
@Suite struct MendingTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
  }

  private func record(_ arguments: String...) throws {
    let outcome = try program.run(arguments + ["--by", "samordnare", "-w", workspace.path])
    #expect(outcome.ending == .status(0), "\(outcome)")
  }

  private func segment() throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
    return "\(workspace.path)/\(try #require(files.first { $0.hasSuffix(".jsonl") }))"
  }

  @Test(.fault(.f13)) func whatIsMissingIsSaidAndComesBackFromACopy() throws {
    for text in ["Ett", "Två", "Tre"] { try record("note", "A01", text) }
    let copy = "\(program.home.path)/kopia"
    try FileManager.default.copyItem(atPath: workspace.path, toPath: copy)
    let bytes = try Data(contentsOf: URL(filePath: segment()))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: segment()))
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(65))
    let refused = try program.run(
      "note", "A01", "Fyra", "--by", "samordnare", "-w", workspace.path)
    #expect(refused.ending == .status(74), "\(refused)")
    let mended = try program.run("repair", "--from", copy, "-w", workspace.path)
    #expect(mended.ending == .status(0), "\(mended)")
    #expect(mended.output.contains("hämtats tillbaka"), "\(mended)")
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(0))
    try record("note", "A01", "Fyra")
    let notes = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    #expect(notes.sorted() == ["Ett", "Fyra", "Tre", "Två"])
    let same = try program.run("repair", "--from", workspace.path, "-w", workspace.path)
    #expect(same.ending == .status(64), "\(same)")
  }

  @Test(.fault(.f70)) func aTextIsTakenAwayByDecision() throws {
    try record("assess", "A01", "deviating", "--note", "Hemlig uppgift")
    try record("decision", "take", "Texten maskeras.")
    let log = try program.log(of: workspace.path)
    let entry = try #require(log.first { $0.facts.contains { $0.note == "Hemlig uppgift" } })
    let decision = try #require(
      log.flatMap(\.facts).first { $0.kind.hasPrefix("decision") }
    ).id
    let masked = try program.run(
      "mask", entry.id, "--decision", decision, "--by", "samordnare", "--yes", "-w",
      workspace.path)
    #expect(masked.ending == .status(0), "\(masked)")
    #expect(masked.output.contains("borttagen ur journalens filer"), "\(masked)")
    let text = try String(contentsOfFile: segment(), encoding: .utf8)
    #expect(!text.contains("Hemlig"))
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(0))
    let outline = try program.outline(of: workspace.path)
    let shown = try program.run("show", "A01", "-w", workspace.path)
    #expect(shown.output.contains("avviker") && !shown.output.contains("Hemlig"), "\(shown)")
    #expect(outline.id == "liten")
  }
}
