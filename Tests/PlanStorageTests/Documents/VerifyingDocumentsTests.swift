import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Every file in `reports/` is compared with the entry that names it.
struct VerifyingDocumentsTests {
  let fixture: StoreFixture
  let store: PlanStore

  init() throws {
    fixture = try StoreFixture()
    store = try fixture.open()
    try store.freezeBrief()
  }

  private var path: String { "\(fixture.workspace)/reports/R-2026-01.md" }

  private func kinds() throws -> [DocumentFinding.Kind] {
    try fixture.open().verifyDocuments().map(\.kind)
  }

  @Test func whatIsAsItWasIsNotTold() throws {
    try store.record(.note("Senare"), by: "kansli", at: .morning)
    #expect(try kinds() == [])
  }

  @Test(arguments: ["", "Annat", "Kort rapport\n0 0", "kort rapport\n0 0\n"])
  func anAlteredFileIsTold(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    let finding = try #require(try fixture.open().verifyDocuments().first)
    #expect(finding.kind == .altered && finding.isDamage)
    #expect(finding.path == "reports/R-2026-01.md" && finding.code == "R-2026-01")
    #expect(finding.swedish.hasPrefix("reports/R-2026-01.md: Filen har \u{E4}ndrats"))
    #expect(store.bytes(of: try #require(store.frozen.first)) == nil)
  }

  @Test func aMissingFileOrFolderIsTold() throws {
    try FileManager.default.removeItem(atPath: path)
    #expect(try kinds() == [.missing])
    try FileManager.default.removeItem(atPath: "\(fixture.workspace)/reports")
    #expect(try kinds() == [.missing])
    #expect(store.bytes(of: try #require(store.frozen.first)) == nil)
  }

  @Test(.timeLimit(.minutes(1)), arguments: HostileFolderTests.Replacement.allCases)
  func whatStandsInPlaceOfTheFileIsTold(replacement: HostileFolderTests.Replacement) throws {
    let outside = "\(fixture.folder.path)/outside"
    try FileManager.default.copyItem(atPath: path, toPath: outside)
    try replacement.put(at: path, leadingTo: outside)
    let findings = try fixture.open().verifyDocuments()
    #expect(findings.count == 1 && findings.allSatisfy(\.isDamage))
    #expect(store.bytes(of: try #require(store.frozen.first)) == nil)
  }

  @Test func aFileThatNoEntryNamesIsANote() throws {
    try fixture.folder.write([], to: "workspace/reports/R-2026-02.md")
    try fixture.folder.write([], to: "workspace/reports/.keep")
    let findings = try fixture.open().verifyDocuments()
    #expect(findings.map(\.path) == ["reports/R-2026-02.md"])
    #expect(findings.map(\.kind) == [.unrecorded] && !findings.contains(where: \.isDamage))
  }

  @Test func aNameThatLeadsElsewhereIsNotFollowed() throws {
    try fixture.folder.write(Array("mine".utf8), to: "workspace/mine")
    let bytes = Array("mine".utf8)
    let document = FrozenDocument(file: "../mine", digest: FileDigest(of: bytes), heads: [])
    #expect(store.bytes(of: document) == nil)
    let report = ReportFrozen(
      number: "R-2026-09", kind: .brief, cutOff: day("2026-03-10"), document: document)
    var chronicle = Chronicle()
    store.state.apply(chronicle.entry([Fact(.reportFrozen(report))], by: "polis-m2xd"))
    #expect(try store.verifyDocuments().map(\.kind) == [.unusableName])
  }
}
