import Foundation
import TestSupport
import Testing

/// What a newer program has made is read, never written, and said to be newer.
@Suite struct NewerFormatTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
    let outcome = try program.run(
      "note", "A01", "Ett", "--by", "samordnare", "-w", workspace.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
  }

  enum Newer: CaseIterable {
    case workspace, line
  }

  private func raise(_ newer: Newer) throws {
    switch newer {
    case .workspace:
      let file = URL(filePath: "\(workspace.path)/workspace.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      let raised = text.replacing("format: 1", with: "format: 3") + "colour: blue\n"
      try Data(raised.utf8).write(to: file)
    case .line:
      let folder = "\(workspace.path)/journal/framtid-aaaa"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("{\"v\":3,\"facts\":[]}\n".utf8).write(to: URL(filePath: "\(folder)/2026-03.jsonl"))
    }
  }

  static let writing = [
    ["note", "A01", "Två"], ["progress", "A01", "done"], ["undo"],
    ["assess", "A01", "at_risk", "--note", "X"], ["decision", "take", "Text"],
    ["report", "brief", "--freeze"],
  ]

  @Test(.fault(.f33), arguments: writing)
  func noCommandWritesIt(words: [String]) throws {
    try raise(.workspace)
    let before = try WorkspaceCopy.inventory(of: workspace.path)
    let outcome = try program.run(words + ["--by", "samordnare", "-w", workspace.path])
    #expect(outcome.ending == .status(74), "\(outcome)")
    #expect(outcome.complaint.contains("nyare format (3)"), "\(outcome)")
    #expect(try WorkspaceCopy.inventory(of: workspace.path) == before)
  }

  @Test(.fault(.f33), arguments: Newer.allCases)
  func itIsReadAndSaysThatItIsNewer(newer: Newer) throws {
    try raise(newer)
    for words in [["show", "A01"], ["log"], ["list", "activities"]] {
      let outcome = try program.run(words + ["-w", workspace.path])
      #expect(outcome.ending == .status(0), "\(outcome)")
      #expect(outcome.output.contains("Ett") || words[0] == "list", "\(outcome)")
      #expect(outcome.output.contains("skrivet av ett nyare program"), "\(outcome)")
    }
    let check = try program.run("check", "-w", workspace.path)
    #expect(check.ending == .status(newer == .workspace ? 65 : 0), "\(check)")
  }

  @Test(.fault(.f101)) func aLineOfOnesStopsNobodyElse() throws {
    try raise(.line)
    for words in Self.writing.dropLast() {
      let outcome = try program.run(words + ["--by", "samordnare", "-w", workspace.path])
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    let outcome = try program.run("verify", "-w", workspace.path)
    #expect(outcome.output.contains("framtid-aaaa/2026-03.jsonl:1: "), "\(outcome)")
  }

  @Test(.fault(.f33), arguments: Newer.allCases)
  func theScreenReadsItAndSaysThatItIsNewer(newer: Newer) throws {
    try raise(newer)
    let session = try Session(workspace.path, program)
    // The end of a long row gives way to where more is to be read.
    try session.see("i ett nyare forma")
    try session.press("q")
  }

  @Test(.fault(.f33)) func aManifestThatIsNotUnderstoodIsNotOpened() throws {
    try Data("format: 3\nstuff: x\n".utf8).write(
      to: URL(filePath: "\(workspace.path)/workspace.yaml"))
    let outcome = try program.run("show", "-w", workspace.path)
    #expect(outcome.ending == .status(65), "\(outcome)")
    #expect(outcome.complaint.contains("läser format 1 och 2; uppdatera"), "\(outcome)")
  }
}
