import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Whatever stops a document from being frozen, no entry names a file that is not there.
struct InterruptedFreezingTests {
  /// How many calls it takes to open a workspace and freeze a document.
  static let calls: Int = {
    let workspace = SimulatedWorkspace()
    _ = try? workspace.open().freezeBrief()
    return workspace.system.calls
  }()

  /// What must hold: each document that is recorded is there, each that was answered for is recorded,
  /// and the next one can be frozen.
  private func check(_ workspace: SimulatedWorkspace, isAnswered: Bool) throws {
    let store = try workspace.open(seed: 99)
    #expect(try store.verify().filter(\.isDamage) == [])
    #expect(try store.verifyDocuments().filter(\.isDamage) == [])
    if isAnswered { #expect(store.frozen.count == 1) }
    let count = store.frozen.count
    try store.freezeBrief("Efter\u{E5}t\n")
    #expect(store.frozen.count == count + 1)
    #expect(try workspace.open().verifyDocuments().filter(\.isDamage) == [])
  }

  @Test(arguments: UInt64(0)..<6)
  func aPowerCutAtAnyCallLeavesNothingThatIsNamedAndNotThere(seed: UInt64) throws {
    for cut in 1...Self.calls {
      var workspace = SimulatedWorkspace()
      workspace.system.cut = cut
      let isAnswered = (try? workspace.open().freezeBrief()) != nil
      workspace.restart(seed: seed &* 1000 &+ UInt64(cut))
      try check(workspace, isAnswered: isAnswered)
    }
  }

  @Test(arguments: [Errno.ioError, .noSpace, .interrupted, .permissionDenied, .tooManyOpenFiles])
  func whicheverCallFailsTheEntryAndItsFileBelongTogether(number: Errno) throws {
    for place in 1...Self.calls {
      let workspace = SimulatedWorkspace()
      let failing = FailingSystem(workspace.system, .failure(number), at: place)
      let isAnswered = (try? workspace.open(failing).freezeBrief()) != nil
      try check(workspace, isAnswered: isAnswered)
    }
  }

  @Test func aFullDiskLeavesNoFile() throws {
    let workspace = SimulatedWorkspace()
    try workspace.open().record(.note("Ett"), by: "kansli", at: .morning)
    let full = FailingSystem(workspace.system, .failure(.noSpace), at: 1) { $0 == "write" }
    let failure = #expect(throws: RecordingError.self) {
      try workspace.open(full).freezeBrief()
    }
    guard case .failed = failure else {
      Issue.record("Failed with \(String(describing: failure))")
      return
    }
    #expect(workspace.system.bytes("/space/reports/R-2026-01.md") == nil)
  }

  @Test func aFileWhoseEntryIsNotSavedIsTakenAway() throws {
    let workspace = SimulatedWorkspace()
    try workspace.open().record(.note("Ett"), by: "kansli", at: .morning)
    let failing = FailingSystem(workspace.system, .failure(.noSpace), at: 2) { $0 == "write" }
    #expect(throws: RecordingError.self) { try workspace.open(failing).freezeBrief() }
    #expect(failing.calls.count { $0 == "write" } == 2)
    #expect(workspace.system.bytes("/space/reports/R-2026-01.md") == nil)
    #expect(try workspace.open().verifyDocuments().isEmpty)
  }

  @Test func aFileWhoseBytesMayNotBeOnTheDiskIsTakenAway() throws {
    let workspace = SimulatedWorkspace()
    try workspace.open().record(.note("Ett"), by: "kansli", at: .morning)
    let failing = FailingSystem(workspace.system, .failure(.ioError), at: 1) { $0 == "synchronize" }
    #expect(throws: RecordingError.self) { try workspace.open(failing).freezeBrief() }
    #expect(workspace.system.bytes("/space/reports/R-2026-01.md") == nil)
    #expect(try workspace.open().frozen.isEmpty)
  }
}
