import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What is missing here comes back from another copy, and nothing else happens.
@Suite struct RepairTests {
  /// A workspace with ten reports by us and three by the police, and a copy of it made then.
  private func story() throws -> (fixture: StoreFixture, copy: String, path: String) {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    for number in 1...10 {
      try store.record(.note("Rapport \(number)"), by: "kansli", at: .morning)
    }
    let police = try fixture.seen(by: "polis").open()
    for number in 1...3 {
      try police.record(.note("Polisen \(number)"), by: "polis", at: .morning)
    }
    let copy = "\(fixture.folder.path)/copy"
    try FileManager.default.copyItem(atPath: fixture.workspace, toPath: copy)
    let writer = try #require(store.writer)
    let path = try #require(
      try fixture.folder.segments().first { $0.hasPrefix("workspace/journal/\(writer)/") })
    return (fixture, copy, path)
  }

  private func expectWhole(_ fixture: StoreFixture, as expected: PlanState) throws {
    let store = try fixture.open()
    let findings = try store.verify()
    FaultTally.note(lost: expected.history.count - store.state.history.count)
    #expect(findings == [] && store.access == .readWrite)
    #expect(store.state == expected)
    try store.record(.note("Efteråt"), by: "kansli", at: .morning)
    #expect(try fixture.open().verify().isEmpty)
  }

  /// Damage of each kind, and that nothing at all is left.
  @Test(.fault(.f10, .f12, .f13), arguments: 0..<7) func whatIsMissingComesBack(kind: Int) throws {
    let (fixture, copy, path) = try story()
    let before = try fixture.open().state
    let bytes = try fixture.folder.bytes(path)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    switch kind {
    case 0: try fixture.folder.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    case 1:
      var altered = bytes
      altered[bytes.count / 3] ^= 4
      try fixture.folder.write(altered, to: path)
    case 2:
      let rest = lines.enumerated().filter { $0.offset != 4 && $0.offset != 7 }.map(\.element)
      try fixture.folder.write(Array(rest.joined(separator: [0x0A])), to: path)
    case 3:
      try fixture.folder.write(bytes.map { $0 == 0x72 ? 0 : $0 }, to: path)
    case 4: try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/\(path)")
    case 5: try FileManager.default.removeItem(atPath: "\(fixture.workspace)/journal")
    default: try fixture.folder.write([], to: path)
    }
    let store = try fixture.open()
    #expect(try store.verify().contains { $0.isDamage })
    let outcomes = try store.repair(RepairPlan(from: copy))
    #expect(outcomes.contains { if case .restored = $0.kind { true } else { false } })
    #expect(store.findings == [] && store.access == .readWrite)
    try expectWhole(fixture, as: before)
  }

  @Test(.fault(.f13)) func whatTheCopyHasNotIsKept() throws {
    let (fixture, copy, path) = try story()
    try fixture.open().record(.note("Senare"), by: "kansli", at: .morning)
    let before = try fixture.open().state
    let bytes = try fixture.folder.bytes(path)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let rest = lines.enumerated().filter { $0.offset != 3 }.map(\.element)
    try fixture.folder.write(Array(rest.joined(separator: [0x0A])), to: path)
    _ = try fixture.open().repair(RepairPlan(from: copy))
    try expectWhole(fixture, as: before)
  }

  @Test(.fault(.f75, .f14)) func copiesThatHaveGoneDifferentWaysAreLeftAlone() throws {
    let (fixture, copy, path) = try story()
    let name = String(path.dropFirst("workspace/".count))
    var other = try fixture.folder.bytes("copy/\(name)")
    other.removeLast(40)
    try fixture.folder.write(other, to: "copy/\(name)")
    // The cloned user goes on in the copy, with the same writer.
    let state = "\(fixture.folder.path)/state/clone"
    try FileManager.default.copyItem(atPath: "\(fixture.folder.path)/state/user", toPath: state)
    let bytes = try fixture.folder.bytes(path)
    let folders = try FileManager.default.contentsOfDirectory(atPath: state)
    let key = StateFolder(
      state, workspace: "prov-2024", at: URL(filePath: copy).resolvingSymlinksInPath().path,
      system: RealSystem()
    ).name
    try FileManager.default.moveItem(
      atPath: "\(state)/\(try #require(folders.first { $0.hasPrefix("prov") }))",
      toPath: "\(state)/\(key)")
    try FileManager.default.removeItem(atPath: "\(state)/\(key)/head")
    let clone = try PlanStore(
      opening: copy, id: "prov-2024", plan: .small, stateFolder: state, program: "samverkan test")
    try clone.record(.note("I kopian"), by: "kansli", at: .morning)
    let outcomes = try fixture.open().repair(RepairPlan(from: copy))
    FaultTally.note()
    #expect(outcomes.contains { $0.kind == .forked })
    #expect(try fixture.folder.bytes(path) == bytes)
  }

  @Test(.fault(.f13)) func anOpenScreenGoesOnAfterARepair() throws {
    let (fixture, copy, path) = try story()
    let screen = try fixture.open()
    let bytes = try fixture.folder.bytes(path)
    try fixture.folder.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    try screen.refresh()
    #expect(screen.access == .readOnly(.historyChanged))
    _ = try fixture.open().repair(RepairPlan(from: copy))
    try screen.refresh()
    #expect(screen.access == .readWrite && screen.findings == [])
    try screen.record(.note("Efteråt"), by: "kansli", at: .morning)
    #expect(try fixture.open().verify().isEmpty)
  }

  @Test(.fault(.f13, .f23), arguments: UInt64(0)..<3)
  func aRepairThatIsInterruptedLosesNothing(seed: UInt64) throws {
    let good = SimulatedWorkspace()
    let texts = (0..<6).map { "Rapport \($0)" }
    #expect(good.record(texts).saved == texts)
    let path = try #require(good.segment())
    let bytes = try #require(good.system.bytes(path))
    for cut in stride(from: 1, through: 120, by: 3) {
      var workspace = good
      workspace.prepare(bytes, path.replacing("/space/", with: "/copy/"))
      workspace.prepare(Array(bytes.prefix(bytes.count / 2)), path)
      workspace.system.cut = workspace.system.calls + cut
      _ = try? workspace.open().repair(RepairPlan(from: "/copy", takesAll: true))
      workspace.restart(seed: seed &* 100 &+ UInt64(cut))
      let store = try workspace.open()
      _ = try store.repair(RepairPlan(from: "/copy", takesAll: true))
      FaultTally.note(lost: texts.count { !store.notes.contains($0) })
      #expect(store.notes == texts && store.findings == [], "cut \(cut)")
    }
  }

  /// The name and the bytes of every file below the workspace.
  private func files(_ fixture: StoreFixture) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: fixture.workspace)
    where !name.hasSuffix(".lock") {
      files[name] = try? fixture.folder.bytes("workspace/\(name)")
    }
    return files
  }

  @Test(.fault(.f94)) func aDryRunShowsWhatItWouldTakeAndChangesNothing() throws {
    let (fixture, copy, path) = try story()
    let bytes = try fixture.folder.bytes(path)
    try fixture.folder.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    let before = try files(fixture)
    let outcomes = try fixture.open().repair(RepairPlan(from: copy, isDryRun: true))
    let found = try #require(outcomes.first { !$0.entries.isEmpty })
    #expect(found.kind == .found(found.entries.count))
    #expect(found.entries.allSatisfy { $0.writer == found.writer && !$0.facts.isEmpty })
    #expect(try files(fixture) == before)
  }

  /// Lines that nobody has seen may have been written by whoever made the copy.
  @Test(.fault(.f94)) func linesBeyondWhatIsRememberedAreNotTakenUnlessAskedFor() throws {
    let (fixture, copy, path) = try story()
    let name = "copy/" + path.dropFirst("workspace/".count)
    let bytes = try fixture.folder.bytes(name)
    let last = try #require(bytes.split(separator: 0x0A).last.map(Array.init))
    let writer = try #require(try fixture.open().writer)
    let header = try LineHeader(reading: last, in: 0..<last.count, writer: writer)
    let forged = JournalLine.bytes(
      of: Entry(
        id: EntryID(high: header.id.high + 1, low: header.id.low), writer: writer,
        number: header.number + 1, recordedAt: .morning, author: "kansli",
        facts: [Fact(.activityReported(ActivityReported(activity: "A01", note: "Falskt")))]),
      after: header.hash, salt: 1)
    try fixture.folder.write(bytes + forged, to: name)
    let store = try fixture.open()
    let before = store.state
    let outcomes = try store.repair(RepairPlan(from: copy))
    #expect(outcomes.contains { $0.writer == writer && $0.kind == .beyond(1) })
    #expect(store.state == before)
    let all = try store.repair(RepairPlan(from: copy, takesAll: true))
    #expect(all.contains { $0.writer == writer && $0.kind == .restored(1) })
    #expect(store.state.history.count == before.history.count + 1)
  }

  @Test(.fault(.f94)) func aCopyThatIsNotWhatWasRememberedIsLeftAlone() throws {
    let (fixture, copy, path) = try story()
    let name = "copy/" + path.dropFirst("workspace/".count)
    let writer = try #require(try fixture.open().writer)
    var chain = JournalChain(writer: writer)
    var generator = SeededGenerator(seed: 3)
    var bytes: [UInt8] = []
    for number in 1...11 {
      let fact = Fact(.activityReported(ActivityReported(activity: "A01", note: "Ny \(number)")))
      bytes += try chain.append([fact], by: "kansli", at: .morning, using: &generator).bytes
    }
    try fixture.folder.write(bytes, to: name)
    try fixture.folder.write([], to: path)
    let outcomes = try fixture.open().repair(RepairPlan(from: copy))
    #expect(outcomes.contains { $0.writer == writer && $0.kind == .forked })
    #expect(try fixture.folder.bytes(path).isEmpty)
  }

  @Test(.fault(.f94)) func theFolderOfOneWhomNobodyRemembersIsNotMade() throws {
    let (fixture, copy, _) = try story()
    try FileManager.default.removeItem(atPath: "\(fixture.workspace)/journal")
    let stranger = try fixture.seen(by: "ny").open()
    let outcomes = try stranger.repair(RepairPlan(from: copy))
    #expect(!outcomes.isEmpty && outcomes.allSatisfy { $0.kind == .notOurs })
    #expect(try fixture.folder.segments().allSatisfy { $0.hasPrefix("copy/") })
  }

  @Test(.fault(.f94)) func whatWasKeptBeforeIsNotOverwritten() throws {
    let (fixture, copy, path) = try story()
    let bytes = try fixture.folder.bytes(path)
    for length in [bytes.count / 2, bytes.count / 3, bytes.count / 4] {
      try fixture.folder.write(Array(bytes.prefix(length)), to: path)
      _ = try fixture.open().repair(RepairPlan(from: copy))
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: "\(fixture.folder.path)/\(folder)"
    ).filter { $0.hasPrefix(".before-repair-") }
    let sizes = try kept.map { try fixture.folder.bytes("\(folder)/\($0)").count }
    #expect(sizes.sorted() == [bytes.count / 4, bytes.count / 3, bytes.count / 2])
  }

  @Test(
    .fault(.f95, .f77), arguments: ["2026-03 (1).jsonl", "2026-03.sync-conflict-20260320.jsonl"])
  func theWholeLinesOfAConflictCopyAreCandidates(name: String) throws {
    let (fixture, _, path) = try story()
    let before = try fixture.open().state
    let bytes = try fixture.folder.bytes(path)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    try fixture.folder.write(bytes, to: "\(folder)/\(name)")
    try fixture.folder.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    let store = try fixture.open()
    #expect(store.access == .readOnly(.historyChanged))
    let outcomes = try store.repair(RepairPlan(from: nil))
    #expect(outcomes.count == 1 && outcomes[0].entries.count > 0)
    #expect(store.state == before && store.access == .readWrite)
    #expect(store.findings.map(\.kind) == [.foreignFile])
  }

  /// After a fork, a restored backup, or a lost end nobody needs another folder to go on in.
  @Test(.fault(.f95, .f75)) func oneWhoCanSaveNothingGoesOnAsANewWriterInPlace() throws {
    let (fixture, _, path) = try story()
    let bytes = try fixture.folder.bytes(path)
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    try fixture.folder.write(lines.prefix(5).flatMap(\.self), to: path)
    let store = try fixture.open()
    let old = try #require(store.writer)
    #expect(throws: RecordingError.readOnly(.historyChanged)) {
      try store.record(.note("Vidare"), by: "kansli", at: .morning)
    }
    try store.beginAsNewWriter()
    try store.record(.note("Vidare"), by: "kansli", at: .morning)
    let reopened = try fixture.open()
    #expect(reopened.access == .readWrite && reopened.writer != old)
    let written = try fixture.folder.bytes(path)
    #expect(written == lines.prefix(5).flatMap(\.self))
    // What the old one has lost is still told of.
    #expect(reopened.findings.map(\.writer) == [old])
    #expect(reopened.state.history.contains { $0.writer == reopened.writer })
  }
}
