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
    let path = try #require(
      try fixture.folder.segments().first { $0.hasPrefix("workspace/journal/kansli") })
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
    let outcomes = try store.repair(from: copy)
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
    _ = try fixture.open().repair(from: copy)
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
      atPath: "\(state)/\(try #require(folders.first))", toPath: "\(state)/\(key)")
    try FileManager.default.removeItem(atPath: "\(state)/\(key)/head")
    let clone = try PlanStore(
      opening: copy, id: "prov-2024", plan: .small, stateFolder: state, program: "samverkan test")
    try clone.record(.note("I kopian"), by: "kansli", at: .morning)
    let outcomes = try fixture.open().repair(from: copy)
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
    _ = try fixture.open().repair(from: copy)
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
      _ = try? workspace.open().repair(from: "/copy")
      workspace.restart(seed: seed &* 100 &+ UInt64(cut))
      let store = try workspace.open()
      _ = try store.repair(from: "/copy")
      FaultTally.note(lost: texts.count { !store.notes.contains($0) })
      #expect(store.notes == texts && store.findings == [], "cut \(cut)")
    }
  }
}
