import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Identifiers that are another writer's, or that leave no room for a greater one.
@Suite struct IdentifierTests {
  /// A workspace with two reports by us.
  private func story() throws -> (fixture: StoreFixture, own: [Entry]) {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let own = try ["Ett", "Två"].map { text in
      try store.record(.note(text), by: "kansli", at: .morning)
    }
    return (fixture, own)
  }

  /// Lines of a writer with identifiers of somebody's choosing, as one chain.
  private func forge(
    _ ids: [EntryID], by writer: WriterID, text: String = "Falskt", in fixture: StoreFixture
  ) throws {
    var (bytes, previous): ([UInt8], ChainHash) = ([], .none)
    for (place, id) in ids.enumerated() {
      let line = JournalLine.bytes(
        of: Entry(
          id: id, writer: writer, number: place + 1, recordedAt: .morning, author: "polis",
          facts: [Fact(.activityReported(ActivityReported(activity: "A01", note: text)))]),
        after: previous, salt: 1)
      bytes += line
      // What no program takes for a line has nothing after it.
      guard place < ids.count - 1 else { break }
      let header = try LineHeader(reading: line, in: 0..<line.count - 1, writer: writer)
      previous = header.hash
    }
    try fixture.folder.write(bytes, to: "workspace/journal/\(writer)/2026-03.jsonl")
  }

  @Test(.fault(.f90), arguments: ["aaaa-2222", "zzzz-2222"] as [WriterID])
  func anIdentifierThatIsAnothersDoesNotTakeTheEntryAway(forger: WriterID) throws {
    let (fixture, own) = try story()
    try forge(own.map(\.id), by: forger, in: fixture)
    let store = try fixture.open()
    FaultTally.note(lost: own.count { entry in !store.state.history.contains(entry) })
    #expect(own.allSatisfy(store.state.history.contains))
    let findings = try store.verify()
    let taken = findings.filter { if case .takenIdentifier = $0.kind { true } else { false } }
    #expect(taken.count == own.count && taken.allSatisfy { $0.writer == forger && $0.isDamage })
    #expect(store.access == .readWrite)
  }

  /// Whoever chooses a name for it can have the bits of another; then the first name counts.
  @Test(.fault(.f90)) func ofTwoWritersWithTheSameBitsBothAreNamed() throws {
    let fixture = try StoreFixture()
    var generator = SeededGenerator(seed: 7)
    var known: [UInt64: WriterID] = [:]
    var pair: [WriterID] = []
    while pair.isEmpty {
      let writer = WriterID(function: "polis", using: &generator)
      let other = known.updateValue(writer, forKey: writer.bits)
      if let other, other != writer { pair = [other, writer].sorted { $0.rawValue < $1.rawValue } }
    }
    let id = EntryID(
      high: UInt64(Timestamp.morning.seconds) * 1000 << 16, low: pair[0].bits << 40)
    for writer in pair { try forge([id], by: writer, text: writer.rawValue, in: fixture) }
    let store = try fixture.open()
    #expect(
      try store.verify() == [
        JournalFinding(
          .takenIdentifier(number: 1, by: pair[0]), writer: pair[1],
          path: "journal/\(pair[1])")
      ])
    #expect(store.state.history.map(\.writer) == [pair[0]])
  }

  /// The forged lines may be read first, on an open screen for instance.
  @Test(.fault(.f90, .f30)) func theOrderInWhichTheyAreReadDoesNotMatter() throws {
    let (fixture, own) = try story()
    let path = try #require(try fixture.folder.segments().first)
    let bytes = try fixture.folder.bytes(path)
    let forger: WriterID = "aaaa-2222"
    try forge(own.map(\.id), by: forger, in: fixture)
    try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/\(path)")
    let screen = try fixture.seen(by: "annan").open()
    #expect(screen.state.history.allSatisfy { $0.writer == forger })
    try fixture.folder.write(bytes, to: path)
    try screen.refresh()
    let reopened = try fixture.seen(by: "tredje").open()
    #expect(own.allSatisfy(screen.state.history.contains))
    #expect(screen.state == reopened.state)
  }

  @Test(.fault(.f90)) func identifiersWithoutTheirWritersBitsAreDamageOfThatFolder() throws {
    let (fixture, _) = try story()
    let forger: WriterID = "polis-m2xd"
    let time = UInt64(Timestamp.morning.seconds) * 1000 << 16
    let good = EntryID(high: time, low: forger.bits << 40)
    let bad = EntryID(high: time + 1, low: 7 << 40)
    try forge([good, bad, EntryID(high: time + 2, low: 9 << 40)], by: forger, in: fixture)
    let findings = try fixture.open().verify()
    #expect(findings.map(\.kind) == [.foreignIdentifiers(count: 2, number: 2)])
    #expect(findings.allSatisfy { $0.writer == forger && $0.line == 2 && $0.isDamage })
  }

  /// Journals that another program made from an earlier text bear other bits from their first line.
  @Test(.fault(.f90, .f34)) func aWriterThatBeganWithoutBitsNeedsNone() throws {
    let (fixture, _) = try story()
    let time = UInt64(Timestamp.morning.seconds) * 1000 << 16
    try forge(
      [EntryID(high: time, low: 7 << 40), EntryID(high: time + 1, low: 9 << 40)],
      by: "polis-m2xd", in: fixture)
    #expect(try fixture.open().verify() == [])
  }

  @Test(.fault(.f90)) func theLargestIdentifierIsNoLineAndStopsNobody() throws {
    let (fixture, _) = try story()
    for (name, high) in [("aaaa-2222", UInt64.max), ("bbbb-2222", EntryID.endOfTime << 16)] {
      let writer = try #require(WriterID(name))
      try forge([EntryID(high: high, low: .max)], by: writer, in: fixture)
    }
    let store = try fixture.open()
    try store.record(.note("Tre"), by: "kansli", at: .morning)
    #expect(try fixture.open().state.history.count == 4)
  }
}
