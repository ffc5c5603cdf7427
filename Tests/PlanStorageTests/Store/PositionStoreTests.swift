import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Where the wall stands is kept beside the drafts of the user, and nowhere else.
@Suite struct PositionStoreTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test func theLastPositionIsThereAfterARestart() throws {
    let store = try fixture.open()
    #expect(try store.position.load() == nil)
    try store.position.save("möte opening")
    try store.position.save("möte goal:D1.2 decision")
    #expect(try fixture.open().position.load() == "möte goal:D1.2 decision")
    try store.position.save(nil)
    #expect(try fixture.open().position.load() == nil)
    try store.position.save(nil)
  }

  @Test func itIsTheUsersOwnAndLeavesTheWorkspaceAlone() throws {
    try fixture.open().position.save("möte opening")
    #expect(try fixture.seen(by: "polis").open().position.load() == nil)
    let files = FileManager.default
    #expect(try files.contentsOfDirectory(atPath: fixture.workspace) == ["workspace.yaml"])
    let state = "\(fixture.folder.path)/state"
    let name = try #require(files.subpaths(atPath: state)?.first { $0.hasSuffix("/position") })
    let rights = try files.attributesOfItem(atPath: "\(state)/\(name)")[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func aStepDoesNotWaitForTheDisk() throws {
    try fixture.open().position.save("möte opening")
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    try fixture.open(system: watching).position.save("möte attendance")
    #expect(watching.calls.contains("rename") && !watching.calls.contains("synchronize"))
  }

  @Test func onePositionThatCannotBeKeptLeavesTheOneBefore() throws {
    try fixture.open().position.save("möte opening")
    let failing = FailingSystem(RealSystem(), .failure(.ioError), at: 1) { $0 == "write" }
    let store = try fixture.open(system: failing)
    #expect(throws: FileError.self) { try store.position.save("möte attendance") }
    #expect(try fixture.open().position.load() == "möte opening")
  }
}
