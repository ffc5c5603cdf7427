import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Without a defence, the same check that its row makes finds something wrong.
///
/// Each story is told twice: as the program is, and with one defence taken away.
@Suite struct WeakenedTests {
  typealias Weakness = WeakenedSystem.Weakness

  /// The stories in which something is lost, or is there against what was said.
  @Test(
    .fault(.f05, .f04, .f22, .f18, .f20),
    arguments: [
      Weakness.doesNotSeal, .doesNotCut, .doesNotSynchronize, .believesAfterFailure,
      .forgetsFolders,
    ])
  func theDefenceIsWhatKeepsThePromise(weakness: Weakness) throws {
    #expect(try !Self.isBroken(by: weakness, isWeakened: false))
    #expect(try Self.isBroken(by: weakness, isWeakened: true))
  }

  private static func isBroken(by weakness: Weakness, isWeakened: Bool) throws -> Bool {
    try (UInt64(0)..<24).contains { seed in
      var workspace = SimulatedWorkspace()
      var failing: any SystemCalls = workspace.system
      let text = String(repeating: "a", count: 200)
      let isTorn = weakness == .doesNotSeal || weakness == .doesNotCut
      if isTorn {
        var saved = workspace.record(["Före"])
        let length = try lineLength(text, in: workspace)
        let kept = weakness == .doesNotSeal ? 100 : length - 1
        if weakness == .doesNotSeal {
          failing = FailingSystem(failing, .failure(.ioError), at: 1) { $0 == "truncate" }
        }
        failing = FailingSystem(failing, .shortWrite(kept), at: 1) { $0 == "write" }
        saved.failed += workspace.record([text], weaken(failing, weakness, isWeakened)).failed
        let later = weaken(workspace.system, weakness, isWeakened)
        saved.saved += workspace.record(["Mellan"], later).saved
        return try !workspace.verdict(on: saved).isClean
      }
      if weakness == .believesAfterFailure {
        failing = FailingSystem(failing, .failure(.ioError), at: 1, lasts: true) {
          $0 == "synchronizeData"
        }
      }
      let outcome = workspace.record(["Ett", "Två"], weaken(failing, weakness, isWeakened))
      workspace.restart(seed: seed)
      return try !workspace.verdict(on: .init(saved: outcome.saved)).isClean
    }
  }

  private static func weaken(
    _ system: any SystemCalls, _ weakness: Weakness, _ isWeakened: Bool
  ) -> any SystemCalls {
    isWeakened ? WeakenedSystem(system, weakness) : system
  }

  /// The bytes of the line that a text would become, found out in a copy.
  private static func lineLength(_ text: String, in workspace: SimulatedWorkspace) throws -> Int {
    let copy = SimulatedWorkspace()
    _ = copy.record(["Före"])
    let path = try #require(copy.segment())
    let before = try #require(copy.system.bytes(path)).count
    _ = copy.record([text])
    return try #require(copy.system.bytes(path)).count - before
  }

  @Test(.fault(.f14), arguments: [false, true])
  func whoForgetsTheEndWritesOnAnOlderCopy(isWeakened: Bool) throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.note("Ett"), by: "kansli", at: .morning)
    let path = try #require(try fixture.folder.segments().first)
    let older = try fixture.folder.bytes(path)
    try store.record(.note("Två"), by: "kansli", at: .morning)
    try fixture.folder.write(older, to: path)
    let reopened = try fixture.open(
      system: Self.weaken(RealSystem(), .forgetsTheEnd, isWeakened))
    #expect((reopened.access == .readWrite) == isWeakened)
  }

  @Test(.fault(.f43, .f44), arguments: [Weakness.followsLinks, .takesAnything], [false, true])
  func whoFollowsOrTakesAnythingWritesElsewhere(weakness: Weakness, isWeakened: Bool) throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    let segment = try #require(try fixture.folder.segments().first)
    let outside = "\(fixture.folder.path)/outside"
    let written: String
    if weakness == .followsLinks {
      let journal = "\(fixture.workspace)/journal"
      try FileManager.default.moveItem(atPath: journal, toPath: outside)
      try FileManager.default.createSymbolicLink(
        atPath: journal, withDestinationPath: outside)
      written = outside + segment.dropFirst("workspace/journal".count)
    } else {
      try FileManager.default.linkItem(
        atPath: "\(fixture.folder.path)/\(segment)", toPath: outside)
      written = outside
    }
    let size = try Data(contentsOf: URL(filePath: written)).count
    let store = try? fixture.open(system: Self.weaken(RealSystem(), weakness, isWeakened))
    _ = try? store?.record(.note("Två"), by: "kansli", at: .morning)
    let isTouched = try Data(contentsOf: URL(filePath: written)).count != size
    #expect(isTouched == isWeakened)
  }

  @Test(.fault(.f46), arguments: [false, true])
  func whoIgnoresOwnersWritesWhereAnyoneMay(isWeakened: Bool) throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    #expect(unsafe chmod("\(fixture.workspace)/journal", 0o777) == 0)
    let store = try fixture.open(
      system: Self.weaken(RealSystem(), .ignoresOwners, isWeakened))
    #expect((store.access == .readWrite) == isWeakened)
  }

  @Test(.fault(.f27, .f28), arguments: [false, true])
  func whoSharesLocksWritesWhileAnotherHoldsThem(isWeakened: Bool) throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    let root = try Folder(opening: fixture.workspace, system: RealSystem())
    let file = try root.file(".lock", .readWrite)
    try RealSystem().lockPatiently(file.descriptor)
    let impatient = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let store = try fixture.open(system: Self.weaken(impatient, .sharesLocks, isWeakened))
    let isWritten = (try? store.record(.note("Två"), by: "kansli", at: .morning)) != nil
    #expect(isWritten == isWeakened)
  }

  /// The values that the screen showed are what keeps one from overwriting what one has not seen.
  @Test(.fault(.f26, .f30), arguments: [false, true])
  func whoDoesNotSayWhatWasShownOverwritesWhatWasNotSeen(isWeakened: Bool) throws {
    let fixture = try StoreFixture()
    let ours = try fixture.open()
    let key = RegisterKey.progress("A01")
    let shown = ours.state.register(key).shown
    try fixture.seen(by: "polis").open().record(.begin, by: "polis", at: .morning)
    let wish = Wish.progress("A01", to: .done)
    let change = isWeakened ? Change(wish) : Change(wish, shown: [key: shown])
    let isOverwritten = (try? ours.record(change, by: "kansli", at: .morning)) != nil
    #expect(isOverwritten == isWeakened)
  }
}
