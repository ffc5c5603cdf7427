import Foundation
import TestSupport
import Testing

/// Commands are understood in the order and the language in which they come to mind.
struct SpokenCommandTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  private func output(_ words: [String]) throws -> String {
    let outcome = try program.run(words + ["--today", "2026-11-20"])
    #expect(outcome.ending == .status(0), "\(words)\n\(outcome)")
    return outcome.output
  }

  @Test(arguments: [
    (["show", "A07"], ["visa", "A07"]), (["list", "activities"], ["lista", "aktiviteter"]),
    (["report", "delar2"], ["rapport", "delår2"]), (["report", "helar"], ["report", "helår"]),
    (["list", "decisions"], ["LISTA", "beslut"]),
  ])
  func aCommandIsSaidInSwedishAndAfterItsWorkspace(command: [String], said: [String]) throws {
    let expected = try output(command + ["-w", copy.path])
    #expect(!expected.isEmpty)
    #expect(try output(said + ["-w", copy.path]) == expected)
    #expect(try output(["-w", copy.path] + said) == expected)
    #expect(try output(["--read-only", "--workspace=\(copy.path)"] + command) == expected)
  }

  /// What is not understood is answered as before, and an option's value is never taken for a command.
  @Test func whatIsMistakenIsStillToldOf() throws {
    for words in [
      ["-w", copy.path, "vissa", "A07"], ["--nonsense", "show"], ["visa", "A07", "--fel"],
    ] {
      let outcome = try program.run(words)
      #expect(outcome.ending != .status(0), "\(words)")
      #expect(outcome.complaint.contains("Fel:"), "\(outcome)")
    }
    let outcome = try program.run(["-w", "list", "show", "A07"])
    #expect(outcome.complaint.contains("list"), "\(outcome)")
  }

  @Test func activitiesAreChosenByAQuery() throws {
    let all = try output(["list", "activities", "--json", "-w", copy.path])
    let some = try output(
      ["list", "activities", "--where", "ansvarig:polis slutar:<60d", "--json", "-w", copy.path])
    #expect(some.count < all.count && some.contains("\"id\""))
    let mistaken = try program.run(["list", "activities", "--where", "foo:bar", "-w", copy.path])
    #expect(mistaken.ending == .status(64))
    #expect(mistaken.complaint.contains("ansvarig") && mistaken.complaint.contains("foo"))
    let misplaced = try program.run(["list", "decisions", "--where", "x", "-w", copy.path])
    #expect(misplaced.ending == .status(64))
  }

  /// Status words that people use are understood, and recorded as what they stand for.
  @Test func aStatusGoesByTheWordsThatPeopleUse() throws {
    for words in [
      ["progress", "A02", "klar", "--note", "Färdigt"],
      ["assess", "A05", "risk", "--note", "Sjuka"],
    ] {
      _ = try output(words + ["--by", "samordnare", "-w", copy.path])
    }
    let shown = try ["A02", "A05"].map { try output(["show", $0, "--json", "-w", copy.path]) }
    #expect(shown[0].contains("\"done\"") && shown[1].contains("\"at_risk\""))
  }
}
