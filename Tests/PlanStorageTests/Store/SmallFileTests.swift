import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Small files are replaced so that a power cut leaves the old one or the new one.
@Suite struct SmallFileTests {
  @Test func theBytesAreOnTheDiskBeforeTheFileGetsItsName() throws {
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let store = try StoreFixture().open(system: watching)
    try store.drafts.save("Elen är inte dragen", for: "A01.note")
    let rename = try #require(watching.calls.lastIndex(of: "rename"))
    let write = try #require(watching.calls[..<rename].lastIndex(of: "write"))
    #expect(watching.calls[write..<rename].contains("synchronize"))
    #expect(watching.calls[rename...].contains("synchronize"), "and then its name")
  }

  @Test(.fault(.f17)) func aFileThatCannotBeBroughtToTheDiskReplacesNothing() throws {
    let fixture = try StoreFixture()
    try fixture.open().drafts.save("Före", for: "A01.note")
    let failing = FailingSystem(RealSystem(), .failure(.ioError), at: 1) { $0 == "synchronize" }
    let store = try fixture.open(system: failing)
    #expect(throws: FileError.self) { try store.drafts.save("Efter", for: "A01.note") }
    #expect(!failing.calls.contains("rename"))
    #expect(try fixture.open().drafts.load("A01.note") == "Före")
  }
}
