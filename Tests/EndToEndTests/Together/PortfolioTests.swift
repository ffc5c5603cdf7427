import Foundation
import TestSupport
import Testing

/// Many workspaces in one table.
@Suite struct PortfolioTests {
  let program: Program
  let folder: TemporaryFolder

  init() throws {
    (program, folder) = (try Program(), try TemporaryFolder())
    for (number, name) in ["alfa", "beta", "gamma"].enumerated() {
      let workspace = try SmallWorkspace()
      try workspace.setExampleDay("2026-03-20")
      try FileManager.default.copyItem(atPath: workspace.path, toPath: "\(folder.path)/\(name)")
      for _ in 0..<number {
        try run(
          "decision", "take", "Sent", "--responsible", "kommun:samordnare", "--due",
          "2026-01-0\(number)", "--by", "samordnare", "--today",
          "2025-12-01", "-w", "\(folder.path)/\(name)")
      }
    }
  }

  @discardableResult
  private func run(_ words: String..., ending: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words)
    #expect(outcome.ending == .status(ending), "\(words)\n\(outcome)")
    return outcome
  }

  private struct Line: Decodable, Equatable {
    let path: String
    let problem: String?
    let summary: Summary?

    struct Summary: Decodable, Equatable {
      let attention: Int
      let lateDecisions: Int
      let latest: String?
      let isDamaged: Bool
    }
  }

  private func lines() throws -> [Line] {
    try run("portfolio", folder.path, "--json").decoded(as: [Line].self)
  }

  @Test func whatNeedsAttentionComesFirst() throws {
    let lines = try lines()
    #expect(lines.map { String($0.path.suffix(5)) } == ["gamma", "/beta", "/alfa"])
    #expect(lines.map { $0.summary?.lateDecisions } == [2, 1, 0])
    let text = try run("portfolio", folder.path).output
    #expect(text.contains("3 arbetsytor") && text.contains("gamma"))
    let table = try run("portfolio", folder.path, "--csv").output
    #expect(table.split(whereSeparator: \.isNewline).count == 4)
  }

  @Test func oneThatCannotBeReadStandsThereWithTheReason() throws {
    let plan = "\(folder.path)/beta/plan/activities.yaml"
    try Data("format: 1\nversion: [".utf8).write(to: URL(filePath: plan))
    let lines = try lines()
    #expect(lines.last?.path.hasSuffix("beta") == true)
    #expect(lines.last?.problem?.contains("plan/activities.yaml") == true)
    #expect(try run("portfolio", folder.path).output.contains("Kunde inte läsas"))
    try run("portfolio", "\(folder.path)/finns-inte", ending: 0)
  }

  /// What is kept counts only as long as nothing has changed.
  @Test func whatHasChangedIsReadAnewAndWhatHasNotIsNot() throws {
    let before = try lines()
    #expect(try lines() == before)
    let alfa = "\(folder.path)/alfa"
    // The journal cannot be read any more, and nobody needs to: nothing in it has changed.
    let kept = program.keptFiles.filter { $0.key.contains("/portfolio/") }
    #expect(kept.count == 3)
    try run(
      "decision", "take", "Också sent", "--responsible", "kommun:samordnare", "--due",
      "2026-01-02", "--by", "samordnare", "--today", "2025-12-01", "-w", alfa)
    #expect(try lines().first { $0.path == alfa }?.summary?.lateDecisions == 1)
    // One that is damaged is no summary.
    for path in program.keptFiles.keys where path.contains("/portfolio/") {
      var bytes = try Data(contentsOf: URL(filePath: path))
      let place = try #require(bytes.firstIndex(of: UInt8(ascii: "9")))
      bytes[place] = UInt8(ascii: "8")
      try bytes.write(to: URL(filePath: path))
    }
    #expect(try lines().first { $0.path == alfa }?.summary?.lateDecisions == 1)
  }

  @Test func anotherDayMakesOtherNumbers() throws {
    let now = try lines().first?.summary?.lateDecisions
    let then = try run("portfolio", folder.path, "--json", "--today", "2025-12-02")
      .decoded(as: [Line].self)
    #expect(now == 2 && then.allSatisfy { $0.summary?.lateDecisions == 0 })
  }
}
