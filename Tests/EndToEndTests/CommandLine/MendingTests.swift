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

  /// What should not stand in the function is warned of, and can be taken away like any text.
  @Test(.fault(.f70)) func whoSavedIsWarnedOfAndTakenAwayByDecision() throws {
    let name = "Anna Exempelsson 811218-9876"
    for text in ["Ett", "Tv\u{E5}"] {
      let outcome = try program.run("note", "A01", text, "--by", name, "-w", workspace.path)
      #expect(outcome.ending == .status(0), "\(outcome)")
      #expect(outcome.complaint.contains("Varning: texten ser ut att inneh\u{E5}lla"), "\(outcome)")
    }
    try record("decision", "take", "Namnet maskeras.")
    let log = try program.log(of: workspace.path)
    let entry = try #require(log.first { $0.by == name })
    let decision = try #require(log.flatMap(\.facts).first { $0.kind.hasPrefix("decision") }).id
    let arguments = ["mask", entry.id, "--author", "--by", "samordnare", "-w", workspace.path]
    let unasked = try program.run(arguments + ["--decision", decision])
    #expect(unasked.ending == .status(64) && unasked.complaint.contains(name), "\(unasked)")
    #expect(try String(contentsOfFile: segment(), encoding: .utf8).contains("811218"))
    let masked = try program.run(arguments + ["--decision", decision, "--yes"])
    #expect(masked.ending == .status(0), "\(masked)")
    #expect(masked.output.contains("borttagen ur journalens filer"), "\(masked)")
    let text = try String(contentsOfFile: segment(), encoding: .utf8)
    #expect(!text.contains("811218") && !text.contains("Exempelsson"))
    let verified = try program.run("verify", "-w", workspace.path)
    #expect(verified.ending == .status(0) && !verified.output.contains("811218"), "\(verified)")
    let after = try program.log(of: workspace.path)
    #expect(after.filter { $0.by == "[\u{2026}]" }.flatMap(\.facts).compactMap(\.note).count == 2)
    try record("note", "A01", "Tre")
  }

  /// A clock that shows a day that cannot be right is asked about, where somebody is there to answer.
  @Test(.fault(.f97), arguments: [("n", false), ("", false), ("j", true)])
  func anOddDayIsAskedAboutAtATerminal(answer: String, isSaved: Bool) throws {
    try workspace.setExampleDay("1999-01-01")
    let arguments = ["note", "A01", "Ord", "--by", "samordnare", "-w", workspace.path]
    let refused = try program.run(arguments)
    #expect(refused.ending == .status(1) && refused.complaint.contains("--odd-day"), "\(refused)")
    let terminal = try PseudoTerminal(
      running: program.path, arguments, environment: program.environment)
    #expect(terminal.waitUntil { $0.contains("Datorns klocka visar 1999-01-01") })
    #expect(try program.log(of: workspace.path).isEmpty)
    terminal.send(Array("\(answer)\r".utf8))
    #expect(terminal.waitForEnd() == .exited(isSaved ? 0 : 1))
    #expect(try program.log(of: workspace.path).isEmpty != isSaved)
    FaultTally.note()
  }

  /// Damage that is accepted is told of as that, and is no reason to look any more.
  @Test(.fault(.f95)) func acceptedDamageIsToldAsAccepted() throws {
    for text in ["Ett", "Tv\u{E5}", "Tre"] { try record("note", "A01", text) }
    let path = try segment()
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let kept = (lines[..<1] + lines[2...]).map { $0 + "\n" }.joined()
    try Data(kept.utf8).write(to: URL(filePath: path))
    try record("decision", "take", "Skadan godtas.")
    let decision = try #require(
      try program.log(of: workspace.path).flatMap(\.facts).first { $0.kind.hasPrefix("decision") }
    ).id
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(65))
    try record("repair", "--accept", "--decision", decision)
    let verified = try program.run("verify", "-w", workspace.path)
    #expect(verified.ending == .status(0), "\(verified)")
    #expect(verified.output.contains("Godtagen genom beslut \(decision)."), "\(verified)")
    #expect(verified.output.contains("saknas"), "\(verified)")
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
