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
    return !watch.drain().isEmpty
  }

  @Test func anotherWritersFirstChangeIsTold() throws {
    let fixture = try StoreFixture()
    let watch = try #require(FolderWatch(fixture.workspace))
    #expect(watch.drain().isEmpty)
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
        #expect(watch.drain().isEmpty)
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

  @Test func onlyTheFolderThatWasWrittenToIsToBeLookedAt() throws {
    let fixture = try StoreFixture()
    let users = ["kansli", "polis", "skola"]
    for user in users {
      try fixture.seen(by: user).open().record(.note("Ett"), by: user, at: .morning)
    }
    let watch = try #require(FolderWatch(fixture.workspace))
    #expect(watch.isWhole)
    let store = try fixture.seen(by: "polis").open()
    try store.record(.note("Två"), by: "polis", at: .morning)
    let change = watch.drain()
    #expect(!change.isEverything && !change.hasPlan)
    #expect(change.folders == [try #require(store.writer).rawValue])
  }

  @Test func aNewFolderIsEverythingAndLaterItself() throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    let watch = try #require(FolderWatch(fixture.workspace))
    let store = try fixture.seen(by: "polis").open()
    try store.record(.note("Ett"), by: "polis", at: .morning)
    #expect(watch.drain().isEverything)
    try store.record(.note("Två"), by: "polis", at: .morning)
    #expect(watch.drain().foldersToRead == [try #require(store.writer).rawValue])
  }

  @Test func aFolderThatGoesIsEverything() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.note("Ett"), by: "kansli", at: .morning)
    let folder = "\(fixture.workspace)/journal/\(try #require(store.writer))"
    let watch = try #require(FolderWatch(fixture.workspace))
    try FileManager.default.moveItem(atPath: folder, toPath: "\(fixture.folder.path)/moved")
    #expect(watch.drain().isEverything)
    try FileManager.default.moveItem(atPath: "\(fixture.folder.path)/moved", toPath: folder)
    #expect(watch.drain().isEverything)
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(watch.drain().folders == [try #require(store.writer).rawValue])
  }

  @Test func rightsThatAreGivenAreAChange() throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    let segment = "\(fixture.folder.path)/\(try #require(try fixture.folder.segments().first))"
    let watch = try #require(FolderWatch(fixture.workspace))
    #expect(unsafe chmod(segment, 0o600) == 0)
    #expect(!watch.drain().folders.isEmpty)
  }

  @Test(.fault(.f38)) func afterALostQueueNewFoldersAreWatchedToo() throws {
    let fixture = try StoreFixture()
    let watch = try #require(FolderWatch(fixture.workspace))
    let limit = try #require(
      Int(
        try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
          .trimmingCharacters(in: .whitespacesAndNewlines)))
    for number in 0...limit / 2 + 1 {
      let path = "\(fixture.workspace)/\(number.isMultiple(of: 2) ? "a" : "b")"
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      try FileManager.default.removeItem(atPath: path)
    }
    let store = try fixture.open()
    try store.record(.note("Ett"), by: "kansli", at: .morning)
    FaultTally.note()
    #expect(watch.drain().isEverything)
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(watch.drain().folders == [try #require(store.writer).rawValue])
  }

  @Test func whoeverKeepsWritingIsLookedAtAFifthOfTheTimeAtMost() {
    let start = ContinuousClock.now
    var pace = LookingPace()
    #expect(pace.left(at: start) == .zero)
    pace.looked(from: start, to: start + .milliseconds(200))
    #expect(pace.left(at: start + .milliseconds(200)) == .milliseconds(800))
    #expect(pace.left(at: start + .milliseconds(900)) == .milliseconds(100))
    #expect(pace.left(at: start + .milliseconds(1_000)) == .zero)
    #expect(pace.untilStanding == .seconds(4))
  }

  @Test func aFolderThatIsNotThereIsNotWatched() {
    #expect(FolderWatch("/nowhere/at/all") == nil)
  }
}
