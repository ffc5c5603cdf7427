import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A program in another language, made from `docs/journal.md` alone, says the same of every journal.
struct IndependentVerifierTests {
  private static let tool = "\(Checkout.path)/Tests/IndependentVerifier/verify.py"
  /// What both look for; the rest rests on the user's own memory, or on the state.
  private static let kinds: Set<String> = [
    "interruptedWrite", "damaged", "unreadableEnd", "brokenChain", "fork", "duplicate", "erased",
    "newerFormat", "foreignFile",
  ]

  @Test(.fault(.f108)) func theTwoAgreeOnWhatIsReleasedAndShipped() throws {
    let fixtures = "\(Checkout.path)/Tests/PlanStorageTests/Journal/Fixtures"
    let names = try FileManager.default.contentsOfDirectory(atPath: fixtures)
    let workspaces =
      names.filter { !$0.hasSuffix(".txt") }.map { "\(fixtures)/\($0)" }
      + (try FileManager.default.contentsOfDirectory(atPath: "\(Checkout.path)/Data")).map {
        "\(Checkout.path)/Data/\($0)"
      }
    try compare(workspaces.filter { FileManager.default.fileExists(atPath: "\($0)/journal") })
  }

  @Test(.fault(.f108), arguments: UInt64(0)..<UInt64(FaultRounds.choose(4, long: 100)))
  func theTwoAgreeOnMutatedJournals(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let whole = try MutatedJournal()
    let names = try (0..<100).map { number in
      var journal = whole
      for _ in 0..<Int.random(in: 1...3, using: &generator) { journal.mutate(using: &generator) }
      for (name, bytes) in journal.files {
        try folder.write(bytes, to: "\(number)/journal/\(name)")
      }
      FaultTally.note()
      return "\(folder.path)/\(number)"
    }
    try compare(names)
  }

  private func compare(_ workspaces: [String]) throws {
    let told = try answers(on: workspaces)
    try #require(told.count == workspaces.count)
    for (workspace, lines) in zip(workspaces, told) {
      let own = try said(of: workspace)
      #expect(own == lines, "\(workspace)")
    }
  }

  /// What the program says, in the other's words.
  private func said(of workspace: String) throws -> [String] {
    let state = try TemporaryFolder()
    let store = try PlanStore(
      opening: workspace, id: "prov-2024", plan: .small, stateFolder: "\(state.path)/state",
      program: "samverkan test", readOnly: true)
    let findings = try store.verify().compactMap { finding -> String? in
      let kind = String("\(finding.kind)".prefix { $0 != "(" })
      return Self.kinds.contains(kind)
        ? "finding \(finding.path):\(finding.line ?? 0) \(kind)" : nil
    }
    return findings.sorted()
      + store.state.history.map { "entry \($0.writer) \($0.number) \($0.id)" }
  }

  private func answers(on workspaces: [String]) throws -> [[String]] {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
      try FaultTally.skip("python3 is not installed")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [Self.tool] + workspaces
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return blocks(lines).map(filtered)
  }

  private func blocks(_ lines: [String]) -> [[String]] {
    lines.reduce(into: []) { blocks, line in
      if line.hasPrefix("workspace ") {
        blocks.append([])
      } else {
        blocks[blocks.count - 1].append(line)
      }
    }
  }

  private func filtered(_ block: [String]) -> [String] {
    let findings = block.filter { line in
      line.hasPrefix("finding ")
        && Self.kinds.contains(String(line.split(separator: " ").last ?? ""))
    }
    return findings.sorted() + block.filter { $0.hasPrefix("entry ") }
  }
}
