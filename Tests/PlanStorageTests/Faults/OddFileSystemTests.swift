import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// File systems that lose, forget or cannot do what is asked of them.
@Suite struct OddFileSystemTests {
  @Test(.fault(.f19), arguments: UInt64(0)..<30)
  func bytesLostBehindAFailedSynchronizationWereNeverAnsweredFor(seed: UInt64) throws {
    for place in 1...3 {
      var workspace = SimulatedWorkspace()
      let failing = FailingSystem(workspace.system, .failure(.ioError), at: place) {
        $0 == "synchronizeData"
      }
      let outcome = workspace.record(["Ett", "Två", "Tre"], failing)
      #expect(outcome.uncertain.count == 1 && outcome.saved.count == place - 1 - min(1, place - 1))
      workspace.restart(seed: seed)
      try workspace.check(.init(saved: outcome.saved))
    }
  }

  @Test(.fault(.f21)) func aRealPowerCutNeedsADiskOfItsOwn() throws {
    try FaultTally.skip(
      "a power cut on a real file system needs a loop device to mount; F22 simulates it")
  }

  @Test(.fault(.f35), arguments: [Errno.noLocks, .notSupported, .noFunction])
  func whereThereAreNoLocksNothingIsWritten(number: Errno) throws {
    let workspace = SimulatedWorkspace()
    let failing = FailingSystem(workspace.system, .failure(number), at: 1, lasts: true) {
      $0 == "lock"
    }
    let outcome = workspace.record(["Ett"], failing)
    FaultTally.note()
    #expect(outcome.failed == ["Ett"])
    #expect(workspace.system.paths.filter { $0.hasSuffix(".jsonl") }.isEmpty)
  }

  @Test(.fault(.f35)) func whereAppendingIsIgnoredNothingIsOverwritten() throws {
    let fixture = try StoreFixture()
    let texts = (0..<5).map { "Rapport \($0)" }
    for text in texts {
      let store = try fixture.open(system: WeakenedSystem(RealSystem(), .ignoresAppending))
      try store.record(.note(text), by: "kansli", at: .morning)
      FaultTally.note()
    }
    let store = try fixture.open()
    #expect(try store.verify().isEmpty && store.notes == texts)
  }

  /// Half a million bytes and a hundred lines in an ordinary run; 64 MiB and more in a long one.
  @Test(.fault(.f61), .timeLimit(.minutes(10))) func aVeryLongJournalIsReadWhole() throws {
    var writer = try ExampleWriter()
    let text = String(repeating: "Ett långt ord. ", count: 300)
    var bytes: [UInt8] = []
    let wanted = FaultRounds.choose(1 << 19, long: (64 << 20) + 1)
    while bytes.count < wanted { bytes += try writer.line(reporting: text) }
    let workspace = SimulatedWorkspace()
    workspace.prepare(bytes)
    let store = try workspace.open()
    FaultTally.note()
    #expect(try store.verify().isEmpty)
    #expect(store.state.history.count == writer.entries.count)
  }
}
