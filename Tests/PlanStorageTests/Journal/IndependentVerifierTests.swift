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
    "authorErased",
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

  /// What the frozen journals lead to follows from the specification, and not from this program.
  @Test(.fault(.f34, .f108), arguments: ReleasedFormatTests.formats)
  func theFrozenStatesFollowFromTheSpecificationAlone(format: String) throws {
    let fixtures = "Tests/PlanStorageTests/Journal/Fixtures"
    let found = try #require(
      try answers(on: ["\(Checkout.path)/\(fixtures)/\(format)"], withState: true).first)
    let golden = try Checkout.text(of: "\(fixtures)/\(format).state.txt")
    let lines = golden.split(separator: "\n").map(String.init)
    #expect(state(in: found) == state(in: lines) && !state(in: found).isEmpty)
  }

  @Test(.fault(.f108), arguments: UInt64(0)..<UInt64(FaultRounds.choose(4, long: 100)))
  func theTwoAgreeOnTheStatesOfMutatedJournals(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let names = try (0..<25).map { number in
      let format = ReleasedFormatTests.formats.randomElement(using: &generator) ?? "format-1"
      var journal = try MutatedJournal(ofFixture: format)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { journal.mutate(using: &generator) }
      for (name, bytes) in journal.files {
        try folder.write(bytes, to: "\(number)/journal/\(name)")
      }
      FaultTally.note()
      return "\(folder.path)/\(number)"
    }
    try compareStates(names)
  }

  /// Every kind of fact is masked, with all that it may say, and both know what is left of it.
  @Test(.fault(.f70, .f108)) func theTwoAgreeOnWhatEveryFactIsWithoutItsTexts() throws {
    var lines = try ExampleWriter()
    let decision = Fact(
      .decisionTaken(
        DecisionTaken(number: "B-2026-90", text: "Texterna maskeras.", adopts: [], rejects: [])))
    var bytes = try lines.line([decision])
    let taken = DecisionID(try #require(lines.entries.first).id.firstFact)
    let facts = ExampleFacts.all().filter { fact in
      if case .masked = fact.event { false } else { fact.event.operation != nil }
    }
    let (name, none) = ("Anna Exempelsson", Masked.placeholder)
    let spoken = facts.prefix(9).flatMap { fact in
      [name, none, "kommunpolis"].map { shown in
        (said: fact.spoken(by: name), restated: fact.withoutText.spoken(by: shown))
      }
    }
    for (said, restated) in facts.map({ ($0, $0.withoutText) }) + spoken {
      bytes += try lines.line([said])
      let entry = try #require(lines.entries.last)
      bytes += try lines.line([
        Fact(.masked(Masked(entry: entry.id, decision: taken, facts: [restated])))
      ])
    }
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "allt/journal/\(lines.chain.writer)/2026-03.jsonl")
    let states = try compareStates(["\(folder.path)/allt"])
    let told = try #require(states.first)
    #expect(told.contains("[masked]"))
    let masked = try open("\(folder.path)/allt").state
    #expect(masked.maskedEntries.count > 40)
  }

  @discardableResult
  private func compareStates(_ workspaces: [String]) throws -> [[String]] {
    let told = try answers(on: workspaces, withState: true).map(state)
    try #require(told.count == workspaces.count)
    for (workspace, lines) in zip(workspaces, told) {
      let dump = StateDump(state: try open(workspace).state).text
      let own = dump.split(separator: "\n").map(String.init)
      for (mine, theirs) in zip(own, lines) where mine != theirs {
        Issue.record("\(workspace)\n\(mine)\n\(theirs)")
        break
      }
      #expect(own.count == lines.count, "\(workspace)")
    }
    return told
  }

  private func open(_ workspace: String) throws -> PlanStore {
    let state = try TemporaryFolder()
    let store = try PlanStore(
      opening: workspace, id: "prov-2024", plan: .measured, stateFolder: "\(state.path)/state",
      program: "samverkan test", readOnly: true)
    _ = try store.verify()
    return store
  }

  /// The lines that tell the state, from the entries on.
  private func state(in lines: [String]) -> [String] {
    Array(lines.drop { $0 != "[entries]" })
  }

  private func compare(_ workspaces: [String]) throws {
    let told = try answers(on: workspaces).map(filtered)
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

  private func answers(
    on workspaces: [String], withState: Bool = false
  ) throws -> [[String]] {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
      try FaultTally.skip("python3 is not installed")
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [Self.tool] + (withState ? ["--state"] : []) + workspaces
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return blocks(lines)
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

extension Fact {
  /// The fact as the word of a function that somebody has typed.
  fileprivate func spoken(by function: String) -> Fact {
    Fact(event, date: date, reportedFor: Responsible(party: "polis", function: function))
  }
}
