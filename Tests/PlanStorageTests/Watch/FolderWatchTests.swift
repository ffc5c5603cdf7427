import Foundation
import Glibc
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

struct FolderWatchTests {
  /// Waits until the kernel has something to tell, and says whether it concerns us.
  private func hasChanged(_ watch: FolderWatch, within milliseconds: Int32 = 5000) -> Bool {
    var poller = pollfd(fd: watch.descriptor.rawValue, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&poller, 1, milliseconds) > 0 else { return false }
    return watch.drain()
  }

  @Test func anotherWritersFirstChangeIsTold() throws {
    let fixture = try StoreFixture()
    let watch = try #require(FolderWatch(fixture.workspace))
    #expect(!watch.drain())
    try fixture.open().record(.begin, by: "kansli", at: .morning)
    #expect(hasChanged(watch))
  }

  @Test func laterChangesInAFolderMadeMeanwhileAreTold() throws {
    let fixture = try StoreFixture()
    let watch = try #require(FolderWatch(fixture.workspace))
    for user in ["kansli", "polis", "skola"] {
      let store = try fixture.seen(by: user).open()
      for text in ["Ett", "Två"] {
        try store.record(.note(text), by: user, at: .morning)
        #expect(hasChanged(watch))
        #expect(!watch.drain())
      }
    }
  }

  @Test(.fault(.f36)) func aPlanSavedInPlaceOfTheOldIsTold() throws {
    let fixture = try StoreFixture()
    try fixture.folder.write([], to: "workspace/plan/activities.yaml")
    let watch = try #require(FolderWatch(fixture.workspace))
    try fixture.folder.write([0x61], to: "workspace/plan/.new")
    #expect(!hasChanged(watch))
    try FileManager.default.removeItem(atPath: "\(fixture.workspace)/plan/activities.yaml")
    try FileManager.default.moveItem(
      atPath: "\(fixture.workspace)/plan/.new", toPath: "\(fixture.workspace)/plan/activities.yaml")
    #expect(hasChanged(watch))
  }

  @Test(.fault(.f38)) func aLostQueueCountsAsAChange() {
    let overflow: [UInt8] =
      [0xFF, 0xFF, 0xFF, 0xFF, 0, 0x40, 0, 0] + [UInt8](repeating: 0, count: 8)
    #expect(WatchEvent.all(in: overflow[...]).map(\.matters) == [true])
  }

  @Test func aFolderThatIsNotThereIsNotWatched() {
    #expect(FolderWatch("/nowhere/at/all") == nil)
  }
}
