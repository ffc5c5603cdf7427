import Foundation
import TestSupport
import Testing

/// What is told of in the files is mended where it is told: `v f`, Enter.
@Suite struct FileWaysTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
    for text in ["Ett", "Två", "Tre"] { try record("note", "A01", text) }
  }

  private func record(_ arguments: String...) throws {
    let outcome = try program.run(arguments + ["--by", "samordnare", "-w", workspace.path])
    #expect(outcome.ending == .status(0), "\(outcome)")
  }

  /// Rewrites the only journal file's lines.
  private func rewrite(_ change: ([Data]) -> [Data]) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
    let name = try #require(files.first { $0.hasSuffix(".jsonl") })
    let file = URL(filePath: "\(workspace.path)/\(name)")
    let lines = change(try Data(contentsOf: file).split(separator: 0x0A).map { Data($0) })
    try Data(lines.flatMap { $0 + [0x0A] }).write(to: file)
  }

  @Test(.fault(.f95)) func damageIsAcceptedByADecisionThatIsChosen() throws {
    try record("decision", "take", "Skadan godtas.")
    try rewrite { Array($0[..<1] + $0[2...]) }
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(65))
    let before = try program.log(of: workspace.path).count

    let session = try Session(workspace.path, program)
    try session.see("v f: läs mer")
    try session.press("vf")
    try session.see("Filernas skick: 1 skada")
    try session.press("<Enter>")
    try session.see("Godta skadan genom vilket beslut?")
    #expect(session.screen.contains("saknas") && session.screen.contains("Inget lagas."))
    // Enter alone stands on doing nothing.
    try session.press("<Enter>")
    try session.see("no question") { !$0.contains("Godta skadan genom vilket beslut?") }
    #expect(try program.log(of: workspace.path).count == before)
    try session.press("<Enter>")
    try session.see("Godta skadan genom vilket beslut?")
    try session.press("2")
    try session.see("that it is accepted") { $0.contains("Godtagen genom beslut B-") }
    #expect(!session.screen.contains("1 skada"))
    try session.leave()

    let entries = try program.log(of: workspace.path)
    #expect(entries.count == before + 1 && entries.first?.by == "samordnare")
    let verified = try program.run("verify", "-w", workspace.path)
    #expect(verified.ending == .status(0), "\(verified)")
    #expect(verified.output.contains("Godtagen genom beslut B-"), "\(verified)")
  }

  @Test(.fault(.f95)) func whoCanSaveNothingGoesOnAsANewWriter() throws {
    try rewrite { Array($0.dropLast()) }
    let refused = try program.run(
      "note", "A01", "Fyra", "--by", "samordnare", "-w", workspace.path)
    #expect(refused.ending == .status(74), "\(refused)")

    let session = try Session(workspace.path, program)
    try session.see("v f: läs mer")
    try session.press("vf")
    try session.see("the reason") { $0.contains("Inget kan sparas") }
    // Below it stands what was found, with the ways on from there.
    try session.press("<End>")
    try session.settle()
    #expect(session.screen.contains("gå vidare som ny skrivare"))
    try session.press("<Enter>")
    try session.see("Vad ska göras?")
    try session.press("1")
    try session.see("what would happen") { screen in
      screen.contains("Det du sparar härnäst") && screen.contains("Ja, gör det")
    }
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(65))
    try session.press("2")
    try session.see("the answer") {
      !$0.contains("Ja, gör det") && !$0.contains("Inget kan sparas")
    }
    // What is saved on the same screen is saved, by another writer.
    try session.goToOverview()
    try session.open(area: 1, to: "A01")
    try session.select("A01")
    try session.press("s4")
    try session.see("Sparat")
    try session.leave()

    let writers = try FileManager.default.contentsOfDirectory(
      atPath: "\(workspace.path)/journal")
    #expect(writers.count { !$0.hasPrefix(".") } == 2, "\(writers)")
    try record("note", "A01", "Fyra")
    let notes = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    #expect(notes.sorted() == ["Ett", "Fyra", "Två"])
    // What is missing is told of as long as it is.
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(65))
  }
}
