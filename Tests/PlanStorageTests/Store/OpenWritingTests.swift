import Foundation
import Glibc
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// A save leaves open what it has opened; what is put in its place between two saves must be noticed.
struct OpenWritingTests {
  /// A store that has saved once, and the paths of what it has left open.
  private func story(
    _ system: any SystemCalls = RealSystem()
  ) throws -> (fixture: StoreFixture, store: PlanStore, segment: String, folder: String) {
    let fixture = try StoreFixture()
    let store = try fixture.open(system: system)
    try store.record(.note("Ett"), by: "kansli", at: .morning)
    let segment = "\(fixture.folder.path)/\(try #require(try fixture.folder.segments().first))"
    return (fixture, store, segment, (segment as NSString).deletingLastPathComponent)
  }

  /// Saves until a save opens and lists nothing: the folders are old enough then for what has been listed
  /// to be known as all that there is.
  private func savesUntilNothingIsOpened(
    _ store: PlanStore, _ system: FailingSystem
  ) throws -> Bool {
    for number in 0..<2_000 {
      let before = system.calls.count
      try store.record(.note("Nr \(number)"), by: "kansli", at: .morning)
      let calls = Set(system.calls.dropFirst(before))
      if calls.isDisjoint(with: ["open", "names", "realPath"]) { return true }
    }
    return false
  }

  @Test func theNextSaveOpensNoFolderAgain() throws {
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let (fixture, store, _, _) = try story(system)
    #expect(try savesUntilNothingIsOpened(store, system))
    #expect(try fixture.open().notes == store.notes)
  }

  /// The kernel tells the dashboard of its own saves too.
  @Test func lookingForNewsInOnesOwnFolderBetweenTwoSavesListsNothing() throws {
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let (fixture, store, _, _) = try story(system)
    #expect(try savesUntilNothingIsOpened(store, system))
    let writer = try #require(store.writer)
    let before = system.calls.count
    #expect(try store.refresh([writer.rawValue]).isEmpty)
    try store.record(.note("Sist"), by: "kansli", at: .morning)
    #expect(!system.calls.dropFirst(before).contains("names"))
    #expect(try fixture.open().notes == store.notes)
  }

  @Test(
    .fault(.f41, .f44), .timeLimit(.minutes(1)),
    arguments: HostileFolderTests.Replacement.allCases)
  func whatIsPutInPlaceOfTheOpenFileIsNotWritten(
    replacement: HostileFolderTests.Replacement
  ) throws {
    let (fixture, store, segment, _) = try story()
    try fixture.folder.write(Array("mine".utf8), to: "outside")
    try replacement.put(at: segment, leadingTo: "\(fixture.folder.path)/outside")
    #expect(throws: RecordingError.self) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    let outside = try String(contentsOfFile: "\(fixture.folder.path)/outside", encoding: .utf8)
    #expect(outside == "mine")
  }

  @Test(.fault(.f28)) func anotherLockFileInPlaceOfTheOpenOneIsTheOneThatIsTaken() throws {
    let (fixture, store, _, folder) = try story()
    for path in ["\(fixture.workspace)/.lock", "\(folder)/.lock"] {
      try FileManager.default.removeItem(atPath: path)
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      let file = try FileDescriptor.open(FilePath(path), .readWrite)
      try RealSystem().lockPatiently(file)
      let failure = #expect(throws: RecordingError.self) {
        try store.record(.note("Två"), by: "kansli", at: .morning)
      }
      guard case .busy = failure else {
        Issue.record("Failed with \(String(describing: failure))")
        return
      }
      try file.close()
    }
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(store.notes == ["Ett", "Två"])
  }

  @Test(.fault(.f43), arguments: ["", "/journal", "/journal/own"])
  func aFolderThatIsMovedAwayIsNotWrittenToAnyMore(which: String) throws {
    let (fixture, store, segment, folder) = try story()
    let place = which == "/journal/own" ? folder : fixture.workspace + which
    let moved = "\(fixture.folder.path)/moved"
    let size = try Data(contentsOf: URL(filePath: segment)).count
    try FileManager.default.copyItem(atPath: place, toPath: moved + "-copy")
    try FileManager.default.moveItem(atPath: place, toPath: moved)
    try FileManager.default.moveItem(atPath: moved + "-copy", toPath: place)
    _ = try? store.record(.note("Två"), by: "kansli", at: .morning)
    let old = moved + segment.dropFirst(place.count)
    #expect(try Data(contentsOf: URL(filePath: old)).count == size)
    #expect(try fixture.open().notes.first == "Ett")
  }

  @Test(.fault(.f46)) func aFolderThatIsOpenedToOthersMeanwhileIsNotWrittenTo() throws {
    let (fixture, store, segment, folder) = try story()
    let size = try Data(contentsOf: URL(filePath: segment)).count
    #expect(unsafe chmod(folder, 0o777) == 0)
    #expect(throws: RecordingError.failed(.notOurs(path: folder))) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    #expect(try Data(contentsOf: URL(filePath: segment)).count == size)
    #expect(try fixture.open().notes == ["Ett"])
  }

  /// However soon after each other, and whether the other is new or goes on.
  @Test(.fault(.f26)) func whatOthersHaveSavedIsReadBeforeTheNextSave() throws {
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let (fixture, store, _, _) = try story(system)
    var expected = ["Ett"]
    for round in 0..<40 {
      let other = try fixture.seen(by: "user\(round / 2)").open()
      try other.record(.note("Andra \(round)"), by: "polis", at: .morning)
      try store.record(.note("Egen \(round)"), by: "kansli", at: .morning)
      expected += ["Andra \(round)", "Egen \(round)"]
      #expect(Set(store.notes).isSuperset(of: expected))
      if round % 10 == 9 { #expect(try savesUntilNothingIsOpened(store, system)) }
    }
  }

  /// The calls for locks: that of the workspace, that of the state folder and its return, that of the
  /// writer, and the returns of both.
  @Test(.fault(.f27), arguments: [5, 6]) func aLockThatCannotBeGivenBackIsClosed(call: Int) throws {
    let system = FailingSystem(RealSystem(), .failure(.noLocks), at: call) { $0 == "lock" }
    let (fixture, store, _, _) = try story(system)
    let other = try fixture.seen(by: "other").open()
    try other.record(.note("Två"), by: "polis", at: .morning)
    try store.record(.note("Tre"), by: "kansli", at: .morning)
    #expect(Set(store.notes) == ["Ett", "Två", "Tre"])
  }
}
