import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Where the person stands on the screen is kept for whoever comes after a kill, and for nobody else.
@Suite struct PlaceStoreTests {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  /// Keeps a place in a window that then ends without a word.
  private func leave(_ place: String?...) throws {
    let store = try fixture.open()
    for one in place { try store.place.save(one) }
  }

  @Test func theLastPlaceIsTakenOverOnce() throws {
    #expect(try fixture.open().place.take() == nil)
    try leave("overview\narea id=F1 and more than the next", "overview\narea id=F2")
    let again = try fixture.open()
    #expect(try again.place.take() == "overview\narea id=F2")
    try again.place.save("overview")
    #expect(try fixture.open().place.take() == nil, "a window that lives keeps its place to itself")
  }

  @Test func whatCannotBeShownIsNotTriedTwice() throws {
    try leave("overview")
    #expect(try fixture.open().place.take() == "overview")
    #expect(try fixture.open().place.take() == nil)
  }

  @Test func whoeverLeavesIsForgotten() throws {
    try leave("overview", nil)
    #expect(try fixture.open().place.take() == nil)
  }

  @Test func eachWindowHasAPlaceOfItsOwn() throws {
    do {
      let (one, other) = (try fixture.open(), try fixture.open())
      try one.place.save("overview at=1")
      try other.place.save("overview at=2")
      try one.place.save("overview at=3")
    }
    let (first, second) = (try fixture.open(), try fixture.open())
    let found = [try first.place.take(), try second.place.take()].compactMap(\.self)
    #expect(found.sorted() == ["overview at=2", "overview at=3"])
  }

  @Test func aPlaceThatWasCutShortCountsAsNone() throws {
    try leave("overview\narea id=F1")
    let state = "\(fixture.folder.path)/state"
    let name = try #require(
      FileManager.default.subpaths(atPath: state)?.first { $0.hasSuffix("/place-1") })
    let whole = try Data(contentsOf: URL(filePath: "\(state)/\(name)"))
    for count in 0..<whole.count - 2 {
      try whole.prefix(count).write(to: URL(filePath: "\(state)/\(name)"))
      #expect(try fixture.open().place.take() == nil, "\(count) bytes")
    }
  }

  @Test func itIsTheUsersOwnLeavesTheWorkspaceAloneAndDoesNotWaitForTheDisk() throws {
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    try fixture.open(system: watching).place.save("overview")
    try leave("overview")
    #expect(!watching.calls.contains("synchronizeData"))
    #expect(try fixture.seen(by: "polis").open().place.take() == nil)
    let files = FileManager.default
    #expect(try files.contentsOfDirectory(atPath: fixture.workspace) == ["workspace.yaml"])
    let state = "\(fixture.folder.path)/state"
    let name = try #require(files.subpaths(atPath: state)?.first { $0.hasSuffix("/place-1") })
    let rights = try files.attributesOfItem(atPath: "\(state)/\(name)")[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }
}
