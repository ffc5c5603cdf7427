import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// The journal may be read on other threads while the plan files are read.
struct JournalReadingTests {
  @Test func whatIsReadMeanwhileIsWhatIsReadAtOnce() throws {
    let fixture = try StoreFixture()
    for (place, user) in ["anna", "bo", "cia"].enumerated() {
      let store = try fixture.seen(by: user).open()
      for text in 0...place { try store.record(.note("\(user) \(text)"), by: user, at: .morning) }
    }
    try fixture.folder.write([0x7B, 0x0A], to: "workspace/journal/kansli-0000/2026-03.jsonl")
    try fixture.folder.write([], to: "workspace/journal/anteckningar.txt")
    let atOnce = try fixture.open()
    let meanwhile = try open(fixture, reading(fixture))
    #expect(meanwhile.state == atOnce.state)
    #expect(meanwhile.state.history.count == 9)
    #expect(meanwhile.findings == atOnce.findings)
    #expect(meanwhile.findings.count == 2)
  }

  @Test func aWorkspaceWithoutJournalIsReadMeanwhileToo() throws {
    let fixture = try StoreFixture()
    let store = try open(fixture, reading(fixture))
    #expect(store.state.history.isEmpty)
    #expect(store.findings.isEmpty)
  }

  /// Another window of the same user saves after the journal was read and before it is compared.
  @Test func whatIsSavedMeanwhileIsNotMissed() throws {
    let fixture = try StoreFixture()
    let other = try fixture.open()
    try other.record(.note("Ett"), by: "kansli", at: .morning)
    let reading = self.reading(fixture)
    reading.wait()
    try other.record(.note("Två"), by: "kansli", at: .morning)
    let store = try open(fixture, reading)
    #expect(store.access == .readWrite)
    #expect(store.findings.isEmpty)
    #expect(store.state == other.state)
  }

  private func reading(_ fixture: StoreFixture) -> JournalReading {
    JournalReading(at: fixture.workspace, stateFolder: "\(fixture.folder.path)/state/user")
  }

  private func open(_ fixture: StoreFixture, _ reading: JournalReading) throws -> PlanStore {
    try PlanStore(
      opening: fixture.workspace, id: "prov-2024", plan: .small,
      stateFolder: "\(fixture.folder.path)/state/user", program: "samverkan test",
      journal: reading)
  }
}

struct EntryListsTests {
  @Test(arguments: UInt64(0)..<50)
  func listsInOrderAreGoneThroughInOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lists = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
      (0..<Int.random(in: 0...20, using: &generator))
        .map { _ in entry(UInt64.random(in: 0...50, using: &generator)) }.sorted { $0.id < $1.id }
    }
    let all = Array(EntryLists(lists))
    #expect(all.map(\.id) == lists.flatMap(\.self).map(\.id).sorted())
  }

  private func entry(_ number: UInt64) -> Entry {
    Entry(
      id: EntryID(high: number, low: 0), writer: "kansli-0000", number: 1, recordedAt: .morning,
      author: "kansli", facts: [])
  }
}

struct ChainHashDigitsTests {
  @Test(arguments: 0..<32)
  func onlySmallHexadecimalDigitsAreTaken(place: Int) {
    for byte in UInt8.min...UInt8.max {
      var digits = Array("0123456789abcdeffedcba9876543210".utf8)
      digits[place] = byte
      let hash = ChainHash(hex: digits[...])
      let isDigit = Array("0123456789abcdef".utf8).contains(byte)
      #expect(hash?.hex == (isDigit ? digits : nil), "byte \(byte)")
    }
  }
}
