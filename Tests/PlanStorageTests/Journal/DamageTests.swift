import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What happens to the files behind the program's back is found, and never taken for truth.
struct DamageTests {
  /// Lines of one writer, and the entries in them.
  private func story(_ count: Int) throws -> (lines: [[UInt8]], entries: [Entry]) {
    var writer = try ExampleWriter()
    let lines = try (0..<count).map { try writer.line(reporting: "Rapport \($0)") }
    return (lines, writer.entries)
  }

  private func read(_ bytes: [UInt8]) throws -> (entries: [Entry], findings: [JournalFinding]) {
    let workspace = SimulatedWorkspace()
    workspace.prepare(bytes)
    let store = try workspace.open()
    let findings = try store.verify()
    return (store.state.history, findings)
  }

  @Test func aWholeStoryHasNoFindings() throws {
    let (lines, entries) = try story(5)
    let result = try read(lines.flatMap { $0 })
    #expect(result.entries == entries && result.findings.isEmpty)
  }

  @Test(.fault(.f10), arguments: 0..<8)
  func aFlippedBitAnywhereIsFoundAndNeverAccepted(bit: Int) throws {
    let (lines, entries) = try story(3)
    let bytes = lines.flatMap { $0 }
    for place in bytes.indices.dropLast() {
      var altered = bytes
      altered[place] ^= 1 << UInt8(bit)
      let result = try read(altered)
      // With another digit as its version a line looks like one of a newer program, which is said.
      #expect(result.findings.contains { $0.isDamage || $0.isNewerFormat }, "byte \(place)")
      let touched = place < lines[0].count ? 0 : place < lines[0].count + lines[1].count ? 1 : 2
      #expect(!result.entries.contains(entries[touched]), "byte \(place)")
      #expect(result.entries.allSatisfy(entries.contains), "byte \(place)")
      let isNewline = bytes[place] == 0x0A
      #expect(result.entries.count == (isNewline ? 1 : 2), "byte \(place)")
    }
  }

  @Test(.fault(.f05, .f07)) func aTornTailOfAnyLengthIsIgnoredAndSealed() throws {
    let (lines, entries) = try story(2)
    for length in 1...lines[1].count {
      var workspace = SimulatedWorkspace()
      workspace.prepare(lines[0] + lines[1].prefix(length))
      workspace.system.prepare(try workspace.statePath("writer"), Array("kansli-7q3k\n".utf8))
      let store = try workspace.open()
      #expect(try store.verify().isEmpty, "length \(length)")
      let isWhole = length >= lines[1].count - 1
      #expect(store.state.history == Array(entries.prefix(length == lines[1].count ? 2 : 1)))
      try store.record(.note("Efteråt"), by: "kansli", at: .morning)
      workspace.restart()
      let reopened = try workspace.open()
      // A line that is whole but for its newline counts once the next one has sealed it.
      #expect(try reopened.verify().map(\.kind) == (isWhole ? [] : [.interruptedWrite]))
      #expect(
        reopened.notes == (isWhole ? ["Rapport 0", "Rapport 1"] : ["Rapport 0"]) + ["Efteråt"])
      #expect(reopened.state == store.state)
    }
  }

  @Test(.fault(.f11)) func aMissingLineIsFound() throws {
    let (lines, entries) = try story(4)
    let result = try read(lines[0] + lines[2] + lines[3])
    #expect(result.findings.map(\.kind) == [.damaged(missing: 2...2)])
    #expect(result.findings[0].line == 2)
    #expect(result.entries == [entries[0], entries[2], entries[3]])
    #expect(try read(lines[3]).findings.map(\.kind) == [.damaged(missing: 1...3)])
  }

  @Test(.fault(.f11)) func aRepeatedLineCountsOnce() throws {
    let (lines, entries) = try story(3)
    let result = try read(lines[0] + lines[1] + lines[1] + lines[0] + lines[2])
    #expect(result.findings.map(\.kind) == [.duplicate(number: 2), .duplicate(number: 1)])
    #expect(result.entries == entries)
  }

  @Test(.fault(.f11)) func linesThatHaveChangedPlacesAreFound() throws {
    let (lines, entries) = try story(3)
    let result = try read(lines[0] + lines[2] + lines[1])
    #expect(result.findings.map(\.kind) == [.damaged(missing: 2...2), .brokenChain(number: 2)])
    #expect(result.entries == entries)
  }

  @Test(.fault(.f75)) func aForkKeepsBothBranchesAndStopsTheWriter() throws {
    let (lines, _) = try story(2)
    var other = try ExampleWriter(seed: 2)
    let branch = try other.lines(1)
    let workspace = SimulatedWorkspace()
    workspace.prepare(lines[0] + lines[1] + branch)
    workspace.system.prepare(try workspace.statePath("writer"), Array("kansli-7q3k\n".utf8))
    let store = try workspace.open()
    #expect(try store.verify().map(\.kind) == [.fork(number: 1)])
    #expect(store.state.history.count == 3)
    #expect(store.access == .readOnly(.historyChanged))
  }

  @Test(.fault(.f11)) func aLineOfAnotherWriterIsNotRead() throws {
    var stranger = try ExampleWriter(.polis)
    let (lines, entries) = try story(2)
    let result = try read(lines[0] + (try stranger.lines(1)) + lines[1])
    #expect(result.entries == entries)
    #expect(result.findings.map(\.kind) == [.interruptedWrite])
  }

  @Test(.fault(.f09)) func zerosAreADamagedLine() throws {
    let (lines, _) = try story(2)
    let zeros = [UInt8](repeating: 0, count: 300)
    #expect(try read(lines[0] + zeros).findings.isEmpty)
    #expect(
      try read(lines[0] + zeros + [0x0A] + lines[1]).findings.map(\.kind) == [.interruptedWrite])
  }

  @Test(.fault(.f49)) func aLineOfManyMegabytesIsPassedOver() throws {
    let (lines, entries) = try story(2)
    let long = [UInt8](repeating: 0x61, count: 2_500_000)
    let result = try read(lines[0] + long + [0x0A] + lines[1])
    #expect(result.entries == entries)
    #expect(result.findings.map(\.kind) == [.interruptedWrite])
    #expect(try read(lines[0] + long).entries == [entries[0]])
  }

  @Test(.fault(.f33)) func aNewerFormatIsSaidAndTheRestIsRead() throws {
    let (lines, entries) = try story(3)
    let newer = Array("{\"v\":2,\"anything\":1}\n".utf8)
    let result = try read(lines[0] + newer + lines[2])
    #expect(result.findings.map(\.kind) == [.newerFormat(2)])
    #expect(result.entries == [entries[0], entries[2]])
  }

  @Test(arguments: UInt64(0)..<20)
  func entriesOfManyWritersAreMergedInOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let workspace = SimulatedWorkspace()
    var all: [Entry] = []
    for place in 0..<5 {
      var writer = try ExampleWriter(
        WriterID(stringLiteral: "skribent\(place)-aaaa"), seed: generator.next())
      let start = writer.now.seconds + Int64.random(in: 0...400, using: &generator)
      writer.now = Timestamp(seconds: start, offset: 3600)
      let path = "/space/journal/\(writer.chain.writer)/2026-03.jsonl"
      workspace.prepare(try writer.lines(Int.random(in: 0...12, using: &generator)), path)
      all += writer.entries
    }
    let store = try workspace.open()
    #expect(store.state.history == all.sorted { $0.id < $1.id })
  }
}

extension JournalFinding {
  fileprivate var isNewerFormat: Bool { if case .newerFormat = kind { true } else { false } }
}

extension SimulatedWorkspace {
  /// The path of a file of the user's state, where the store looks for it.
  func statePath(_ file: String) throws -> String {
    let state = StateFolder("/state/user", workspace: "prov", at: "/space", system: system)
    return "\(state.root)/\(state.name)/\(file)"
  }
}
