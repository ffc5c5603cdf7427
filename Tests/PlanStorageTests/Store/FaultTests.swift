import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Every system call fails, in turn.
struct FaultTests {
  /// How many calls it takes to open a workspace and record two changes.
  static let calls: Int = {
    let workspace = SimulatedWorkspace()
    _ = workspace.record(["Ett", "Två"])
    return workspace.system.calls
  }()

  @Test(
    .fault(.f01, .f17),
    arguments: [
      Errno.ioError, .noSpace, .interrupted, .diskQuotaExceeded, .fileTooLarge, .permissionDenied,
      .tooManyOpenFiles, .readOnlyFileSystem, .noLocks,
    ])
  func nothingIsLostWhicheverCallFails(number: Errno) throws {
    for place in 1...Self.calls {
      for lasts in [false, true] {
        let workspace = SimulatedWorkspace()
        let before = workspace.record(["Före"])
        #expect(before.saved == ["Före"])
        let failing = FailingSystem(workspace.system, .failure(number), at: place, lasts: lasts)
        var outcome = workspace.record(["Ett", "Två"], failing)
        outcome.saved.append("Före")
        try workspace.check(outcome)
      }
    }
  }

  @Test(.fault(.f04, .f15)) func aWriteThatIsCutShortIsTakenBack() throws {
    for count in 0...400 {
      let workspace = SimulatedWorkspace()
      _ = workspace.record(["Före"])
      let path = try #require(workspace.segment())
      let before = workspace.system.bytes(path)
      let failing = FailingSystem(workspace.system, .shortWrite(count), at: 1) { $0 == "write" }
      let store = try workspace.open(failing)
      let failure = #expect(throws: RecordingError.self) {
        try store.record(.note(String(repeating: "a", count: 300)), by: "kansli", at: .morning)
      }
      #expect(failure == .failed(.system(SystemError(.write, path, .noSpace))))
      #expect(workspace.system.bytes(path) == before)
      try store.record(.note("Igen"), by: "kansli", at: .morning)
      #expect(try workspace.open().verify().isEmpty)
    }
  }

  @Test(.fault(.f04)) func aFragmentThatCannotBeTakenBackIsSealed() throws {
    let workspace = SimulatedWorkspace()
    _ = workspace.record(["Före"])
    let stubborn = FailingSystem(workspace.system, .failure(.ioError), at: 1) { $0 == "truncate" }
    let failing = FailingSystem(stubborn, .shortWrite(100), at: 1) { $0 == "write" }
    let outcome = workspace.record(["Ett"], failing)
    #expect(outcome.failed == ["Ett"])
    let store = try workspace.open()
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(try store.verify().map(\.kind) == [.interruptedWrite])
    #expect(try workspace.open().notes == ["Före", "Två"])
  }

  @Test(
    .fault(.f18, .f20), arguments: ["synchronizeData", "synchronize"],
    [Errno.ioError, .interrupted, .noSpace])
  func afterAFailedSynchronizationThereIsNoSecond(call: String, number: Errno) throws {
    let workspace = SimulatedWorkspace()
    _ = workspace.record(["Före"])
    let failing = FailingSystem(workspace.system, .failure(number), at: 1) { $0 == call }
    let store = try workspace.open(failing)
    let failure = #expect(throws: RecordingError.self) {
      try store.record(.note("Ett"), by: "kansli", at: .morning)
    }
    guard case .uncertain(let cause) = failure else {
      Issue.record("Failed with \(String(describing: failure))")
      return
    }
    let calls = failing.calls.count
    let last = failing.calls.lastIndex { $0.hasPrefix("synchronize") }
    #expect(last == failing.calls.firstIndex(of: call))
    #expect(throws: RecordingError.readOnly(.uncertain(cause))) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    #expect(failing.calls.count == calls)
    #expect(store.notes == ["Före"])
  }

  @Test func theDiskHasTheLineBeforeTheStateChanges() throws {
    let workspace = SimulatedWorkspace()
    let logging = FailingSystem(workspace.system, .failure(.ioError), at: 0)
    let store = try workspace.open(logging)
    try store.record(.note("Ett"), by: "kansli", at: .morning)
    try store.record(.note("Två"), by: "kansli", at: .morning)
    let calls = logging.calls
    let write = try #require(calls.lastIndex(of: "synchronizeData"))
    #expect(calls[..<write].last == "write")
    let path = try #require(workspace.segment())
    #expect(workspace.system.durableBytes(path) == workspace.system.bytes(path))
  }
}

extension SimulatedWorkspace {
  /// The path of the first file of the journal.
  func segment() -> String? {
    system.paths.first { $0.hasSuffix(".jsonl") }
  }
}
