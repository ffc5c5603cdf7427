import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A file of twenty lines, altered at each of its bytes and cut at each of its lengths.
@Suite struct TwentyLineTests {
  private func story() throws -> (bytes: [UInt8], entries: [Entry]) {
    var writer = try ExampleWriter()
    return (try writer.lines(20), writer.entries)
  }

  private func read(_ bytes: [UInt8]) throws -> (entries: [Entry], findings: [JournalFinding]) {
    let workspace = SimulatedWorkspace()
    workspace.prepare(bytes)
    let store = try workspace.open()
    let findings = try store.verify()
    return (store.state.history, findings)
  }

  /// Every eleventh byte in an ordinary run; every one, with every bit, in a long one.
  @Test(.fault(.f10), arguments: 0..<FaultRounds.choose(1, long: 8))
  func exactlyTheLineThatIsTouchedIsLost(bit: Int) throws {
    let (bytes, entries) = try story()
    var line = 0
    let step = FaultRounds.choose(11, long: 1)
    for place in bytes.indices.dropLast() {
      let isEnd = bytes[place] == 0x0A
      defer { if isEnd { line += 1 } }
      guard isEnd || place % step == 0 else { continue }
      var altered = bytes
      altered[place] ^= 1 << UInt8((bit + place) % 8)
      let result = try read(altered)
      var expected = entries
      expected.removeSubrange(isEnd ? line..<line + 2 : line..<line + 1)
      let isSaid = result.findings.contains { $0.isDamage || $0.kind == .newerFormat(3) }
      FaultTally.note(lost: expected == result.entries ? 0 : 1)
      #expect(result.entries == expected, "byte \(place)")
      #expect(isSaid || result.findings.contains { "\($0.kind)".hasPrefix("newer") }, "\(place)")
    }
  }

  /// Without anything that remembers the end, a shorter file is a journal that has come less far.
  @Test(.fault(.f12)) func aShorterFileIsNoDamageToWhoHasNotSeenMore() throws {
    let (bytes, entries) = try story()
    let step = FaultRounds.choose(7, long: 1)
    for length in stride(from: 0, through: bytes.count, by: step) {
      let result = try read(Array(bytes.prefix(length)))
      let whole = bytes.prefix(length).count { $0 == 0x0A }
      FaultTally.note(falseAlarms: result.findings.count)
      #expect(result.findings.isEmpty, "length \(length)")
      #expect(result.entries == Array(entries.prefix(whole)), "length \(length)")
    }
  }

  /// Whoever was told that the last line is saved is told that it is gone.
  @Test(.fault(.f12, .f14)) func aShorterFileIsAnAlarmToWhoHasSeenMore() throws {
    let workspace = SimulatedWorkspace()
    let texts = (0..<20).map { "Rapport \($0)" }
    #expect(workspace.record(texts).saved == texts)
    let path = try #require(workspace.segment())
    let bytes = try #require(workspace.system.bytes(path))
    for length in stride(from: 0, to: bytes.count, by: FaultRounds.choose(29, long: 1)) {
      workspace.prepare(Array(bytes.prefix(length)), path)
      let store = try workspace.open()
      FaultTally.note()
      #expect(store.access == .readOnly(.historyChanged), "length \(length)")
      #expect(store.findings.contains { $0.isDamage }, "length \(length)")
    }
    workspace.prepare(bytes, path)
    #expect(try workspace.open().access == .readWrite)
  }
}
