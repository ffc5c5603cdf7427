import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// A document is a file of its own and an entry that names it.
struct FreezingTests {
  let fixture: StoreFixture
  let store: PlanStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
    try store.record(.begin, by: "kansli", at: .morning)
  }

  private var path: String { "\(fixture.workspace)/reports/R-2026-01.md" }

  private func text(_ name: String = "R-2026-01.md") throws -> String {
    try String(contentsOfFile: "\(fixture.workspace)/reports/\(name)", encoding: .utf8)
  }

  @Test func theEntryHasTheDigestOfTheFileAndTheHeadsThatItRestsOn() throws {
    try store.freezeBrief()
    let document = try #require(store.frozen.first)
    #expect(try text() == "Kort rapport\n2 1\n")
    #expect(document.file == "R-2026-01.md")
    #expect(document.digest == FileDigest(of: Array(try text().utf8)))
    let writer = try #require(store.writer)
    #expect(document.heads.map(\.writer) == [writer] && document.heads.map(\.number) == [2])
    #expect(store.bytes(of: document) == Array(try text().utf8))
    #expect(try fixture.open().verifyDocuments().isEmpty)
  }

  @Test func theDigestIsThatOfEveryOtherProgram() {
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(FileDigest(of: Array("abc".utf8)).rawValue == digest)
  }

  @Test func whatOthersHaveWrittenMeanwhileIsInTheDocument() throws {
    try fixture.seen(by: "polis").open().record(.note("Hej"), by: "polis", at: .morning)
    try store.freezeBrief()
    #expect(try text() == "Kort rapport\n4 2\n")
    #expect(store.state.upTo(try #require(store.frozen.first).heads).history.count == 4)
  }

  @Test func theFileMayBeReadByTheGroupAndWrittenByItsOwnerOnly() throws {
    try store.freezeBrief()
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o640)
  }

  @Test func aFileThatNoEntryNamesIsKeptAndAnotherNameTaken() throws {
    try fixture.folder.write(Array("Rest".utf8), to: "workspace/reports/R-2026-01.md")
    try store.freezeBrief()
    #expect(try text() == "Rest" && text("R-2026-01-2.md") == "Kort rapport\n2 1\n")
    #expect(store.frozen.map(\.file) == ["R-2026-01-2.md"])
  }

  @Test func aLinkIsNeitherFollowedNorReplaced() throws {
    try fixture.folder.write([], to: "workspace/reports/.keep")
    let outside = "\(fixture.folder.path)/outside"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    try store.freezeBrief()
    #expect(!FileManager.default.fileExists(atPath: outside))
    #expect(store.frozen.map(\.file) == ["R-2026-01-2.md"])
  }

  @Test func aFolderThatIsALinkIsNotWrittenTo() throws {
    let outside = "\(fixture.folder.path)/elsewhere"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(fixture.workspace)/reports", withDestinationPath: outside)
    #expect(throws: RecordingError.self) { try store.freezeBrief() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    #expect(store.frozen.isEmpty)
  }

  @Test func aFolderThatAnyoneMayWriteToIsNotWrittenTo() throws {
    let reports = "\(fixture.workspace)/reports"
    try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: reports)
    #expect(throws: RecordingError.failed(.notOurs(path: reports))) { try store.freezeBrief() }
    #expect(store.frozen.isEmpty)
  }

  @Test func whatARuleRefusesLeavesNoFile() throws {
    #expect(throws: RecordingError.refused(.inTheFuture(day("2026-03-31")))) {
      try store.freeze(by: "kansli", at: .morning) { _, _ in
        NewDocument(stem: "R-2026-01", suffix: "md", bytes: []) {
          .freezeReport(.brief, cutOff: day("2026-03-31"), document: $0)
        }
      }
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aReaderFreezesNothing() throws {
    let reader = try fixture.open(readOnly: true)
    #expect(throws: RecordingError.readOnly(.asked)) { try reader.freezeBrief() }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
