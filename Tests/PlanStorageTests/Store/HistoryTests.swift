import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// What has been written before is never silently lost sight of.
struct HistoryTests {
  /// A workspace with three reports, and the path of the only file of its journal.
  private func story() throws -> (fixture: StoreFixture, store: PlanStore, path: String) {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    for text in ["Ett", "Två", "Tre"] {
      try store.record(.note(text), by: "kansli", at: .morning)
    }
    return (fixture, store, try #require(try fixture.folder.segments().first))
  }

  @Test(.fault(.f12)) func aFileCutShortStopsTheWriterWhereverItIsCut() throws {
    let (fixture, _, path) = try story()
    let bytes = try fixture.folder.bytes(path)
    for length in stride(from: 0, to: bytes.count, by: 13) {
      try fixture.folder.write(Array(bytes.prefix(length)), to: path)
      let store = try fixture.open()
      #expect(store.access == .readOnly(.historyChanged), "length \(length)")
      #expect(store.findings.map(\.kind).contains(.historyChanged), "length \(length)")
    }
    try fixture.folder.write(bytes, to: path)
    #expect(try fixture.open().access == .readWrite)
  }

  /// A disk that does not answer at the moment has not lost anything.
  @Test(.fault(.f01)) func whatCannotBeReadAtTheMomentIsNotSaidToBeMissing() throws {
    let (fixture, _, _) = try story()
    var obstacles = 0
    for place in 1... {
      let system = FailingSystem(RealSystem(), .failure(.ioError), at: place)
      guard let store = try? fixture.open(system: system) else { continue }
      guard system.calls.count >= place else { break }
      #expect(store.access != .readOnly(.historyChanged), "call \(place)")
      #expect(!store.findings.map(\.kind).contains(.historyChanged), "call \(place)")
      guard case .readOnly(.notRead) = store.access else { continue }
      obstacles += 1
      _ = try store.verify()
      try store.refresh()
      #expect(try fixture.open().access == .readWrite)
    }
    #expect(obstacles > 0)
  }

  @Test(arguments: [0, 14, 20, 50, 70])
  func aRememberedLineThatIsItselfDamagedAccusesNobody(place: Int) throws {
    let (fixture, _, _) = try story()
    let head = try #require(
      try FileManager.default.subpathsOfDirectory(atPath: fixture.folder.path)
        .first { $0.hasSuffix("/head") })
    var bytes = try fixture.folder.bytes(head)
    bytes[place] = bytes[place] == 0x31 ? 0x32 : 0x31
    try fixture.folder.write(bytes, to: head)
    #expect(try fixture.open().access == .readWrite)
    try fixture.folder.write(Array(bytes.prefix(place)), to: head)
    #expect(try fixture.open().access == .readWrite)
  }

  @Test(.fault(.f12)) func aFileCutShortWhileTheProgramRunsStopsTheWriter() throws {
    let (fixture, store, path) = try story()
    let bytes = try fixture.folder.bytes(path)
    try fixture.folder.write(Array(bytes.prefix(bytes.count / 2)), to: path)
    #expect(throws: RecordingError.readOnly(.historyChanged)) {
      try store.record(.note("Fyra"), by: "kansli", at: .morning)
    }
    #expect(store.notes == ["Ett", "Två", "Tre"])
    #expect(try fixture.folder.bytes(path).count == bytes.count / 2)
  }

  @Test func aFileReplacedByALongerOneIsNotReadOn() throws {
    let (fixture, store, path) = try story()
    var bytes = try fixture.folder.bytes(path)
    bytes[bytes.count - 20] ^= 1
    try fixture.folder.write(bytes + bytes, to: path)
    #expect(try store.refresh().isEmpty)
    #expect(store.findings.map(\.kind) == [.historyChanged])
    #expect(store.access == .readOnly(.historyChanged))
  }

  @Test(.fault(.f13)) func aFileOrAFolderThatDisappearsIsMissed() throws {
    let (fixture, store, path) = try story()
    try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/\(path)")
    try store.refresh()
    #expect(store.findings.map(\.kind) == [.missing])
    #expect(store.notes.count == 3)
    #expect(store.access == .readOnly(.historyChanged))
    try FileManager.default.removeItem(atPath: "\(fixture.workspace)/journal")
    let reopened = try fixture.open()
    #expect(reopened.findings.map(\.kind) == [.historyChanged])
    #expect(reopened.access == .readOnly(.historyChanged))
  }

  @Test(.fault(.f14)) func anOlderCopyPutBackIsNotWrittenTo() throws {
    let (fixture, store, path) = try story()
    let older = try fixture.folder.bytes(path)
    try store.record(.note("Fyra"), by: "kansli", at: .morning)
    try fixture.folder.write(older, to: path)
    #expect(throws: RecordingError.readOnly(.historyChanged)) {
      try fixture.open().record(.note("Fem"), by: "kansli", at: .morning)
    }
    #expect(try fixture.folder.bytes(path) == older)
  }

  @Test func anotherUsersLostHistoryDoesNotStopOurs() throws {
    let (fixture, _, path) = try story()
    let other = try fixture.seen(by: "polis").open()
    try fixture.folder.write([], to: path)
    try other.record(.note("Polisen"), by: "polis", at: .morning)
    #expect(other.findings.map(\.kind) == [.historyChanged])
    #expect(other.notes.last == "Polisen")
  }

  @Test func anotherProgramMayAppendAtAnyMomentWhileThisOneOpens() throws {
    let (fixture, store, _) = try story()
    let counting = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    _ = try fixture.open(system: counting)
    for place in 1...counting.calls.count {
      let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
      system.willCall = { _ in
        guard system.calls.count == place else { return }
        _ = try? store.record(.note("Meanwhile \(place)"), by: "kansli", at: .morning)
      }
      let opened = try fixture.open(system: system)
      #expect(opened.access == .readWrite, "call \(place)")
      #expect(try opened.verify().isEmpty, "call \(place)")
    }
    #expect(store.notes.count == 3 + counting.calls.count)
  }
}
