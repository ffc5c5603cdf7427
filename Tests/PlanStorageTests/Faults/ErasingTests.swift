import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A text that is masked by decision is gone from the files, and all else is as it was.
@Suite struct ErasingTests {
  private static let secret = "Hemlig uppgift om en person"

  /// A workspace with a masked assessment, the user's own or another's.
  private func masked(by user: String) throws -> (fixture: StoreFixture, entry: EntryID) {
    let fixture = try StoreFixture()
    let writing = try fixture.seen(by: user).open()
    let entry = try writing.record(
      Change(.assess("A01", .deviating, note: Self.secret)), by: user, at: .morning)
    try writing.record(.note("Efter"), by: user, at: .morning)
    let store = try fixture.seen(by: user).open()
    let taken = try store.record(
      Change(.takeDecision(text: "Texten maskeras")), by: "kansli", at: .morning)
    try store.record(
      Change(.mask(entry.id, decision: DecisionID(taken.id.firstFact))), by: "kansli",
      at: .morning)
    return (fixture, entry.id)
  }

  private func isInFiles(_ fixture: StoreFixture) throws -> Bool {
    try fixture.folder.segments().contains { path in
      String(decoding: try fixture.folder.bytes(path), as: UTF8.self).contains(Self.secret)
    }
  }

  @Test(.fault(.f70)) func theTextIsGoneAndTheStateAndTheChainStand() throws {
    let (fixture, entry) = try masked(by: "user")
    let store = try fixture.open()
    let before = store.state
    #expect(before.assessment(of: "A01") == .deviating)
    #expect(try isInFiles(fixture))
    #expect(try store.eraseMasked())
    #expect(try !isInFiles(fixture))
    #expect(store.state == before && store.access == .readWrite)
    let reopened = try fixture.open()
    #expect(try reopened.verify() == [])
    #expect(reopened.state == before)
    #expect(reopened.state.masking(of: entry) != nil)
    try reopened.record(.note("Vidare"), by: "kansli", at: .morning)
    #expect(try fixture.open().verify() == [])
  }

  @Test(.fault(.f70)) func anOpenScreenOfAnotherGoesOn() throws {
    let (fixture, _) = try masked(by: "user")
    let screen = try fixture.seen(by: "polis").open()
    let before = screen.state
    #expect(try fixture.open().eraseMasked())
    try screen.refresh()
    #expect(screen.findings == [] && screen.state == before)
    try screen.record(.note("Vidare"), by: "polis", at: .morning)
    #expect(try fixture.open().verify() == [])
  }

  /// After a new machine or a moved folder one is another writer, and the files are one's own still.
  @Test(.fault(.f91, .f70)) func theFilesOfOnesFormerWriterAreErasedToo() throws {
    let (fixture, entry) = try masked(by: "polis")
    let store = try fixture.open()
    #expect(store.findings.map(\.kind) == [.maskedTextLeft(number: entryNumber(entry, store))])
    #expect(try store.eraseMasked())
    #expect(try !isInFiles(fixture))
    #expect(try fixture.open().verify() == [])
  }

  private func entryNumber(_ id: EntryID, _ store: PlanStore) -> Int {
    store.state.entry(id)?.number ?? 0
  }

  @Test(.fault(.f91)) func aForgedMaskErasesNothingFromAnyonesFiles() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let entry = try store.record(
      Change(.assess("A01", .deviating, note: Self.secret)), by: "kansli", at: .morning)
    let own = try store.record(
      Change(.report("A01", "Egen hemlighet")), by: "kansli", at: .morning)
    let police = try fixture.seen(by: "polis").open()
    let nothing = DecisionID(FactID(entry: EntryID(high: 7, low: 7), index: 0))
    let facts = entry.facts.map(\.withoutText)
    let forged = Fact(.masked(Masked(entry: entry.id, decision: nothing, facts: facts)))
    _ = try police.record(.shared, by: "polis", at: .morning) { _, _ in
      PlanStore.Decided(facts: [forged])
    }
    let again = try fixture.open()
    let taken = try again.record(
      Change(.takeDecision(text: "Egen text maskeras")), by: "kansli", at: .morning)
    try again.record(
      Change(.mask(own.id, decision: taken.decision)), by: "kansli", at: .morning)
    #expect(try again.eraseMasked())
    #expect(try isInFiles(fixture))
    #expect(again.state.note(of: entry.id.firstFact) == Self.secret)
  }

  @Test(.fault(.f91)) func draftsAndPlacesWithTheTextAreForgottenAndDocumentsNamed() throws {
    let (fixture, entry) = try masked(by: "user")
    let store = try fixture.open()
    try store.drafts.save("\(Self.secret) och mer", for: "note A01")
    try store.drafts.save("Annat", for: "note A02")
    try store.place.save("form\t\(Self.secret)")
    try fixture.folder.write(
      Array("<p>\(Self.secret)</p>".utf8), to: "workspace/reports/R-2026-01.html")
    try fixture.folder.write(Array("<p>Annat</p>".utf8), to: "workspace/reports/R-2026-02.html")
    let recorded = try #require(store.state.recordedEntry(entry))
    let texts = store.texts(takenFrom: [recorded])
    #expect(texts == [Self.secret])
    let traces = try store.forget(texts)
    #expect(traces.drafts == 1 && traces.places == 1)
    #expect(traces.documents == ["R-2026-01.html"])
    #expect(try store.drafts.all().values.sorted() == ["Annat"])
  }

  /// Whoever takes facts away without a decision is found out.
  @Test(.fault(.f10, .f70)) func anErasureWithoutADecisionIsDamage() throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.note(Self.secret), by: "kansli", at: .morning)
    let path = try #require(try fixture.folder.segments().first)
    let text = String(decoding: try fixture.folder.bytes(path), as: UTF8.self)
    let erased = text.replacing(
      /"d":\{"salt":"[0-9a-f]*","ops":\[\{"op":"activity\.reported".*?\}\]\}/,
      with: "\"d\":{\"masked\":\"01KH8G3PT50004SKNZ3WX9RXZ2#0\"}")
    #expect(erased != text)
    try fixture.folder.write(Array(erased.utf8), to: path)
    let findings = try fixture.open().verify()
    #expect(findings.map(\.kind) == [.erased(number: 2)] && findings.allSatisfy(\.isDamage))
  }

  @Test(.fault(.f23, .f30), arguments: UInt64(0)..<20)
  func anErasedEntryReadsTheSameInAnyOrder(seed: UInt64) throws {
    let (fixture, _) = try masked(by: "user")
    let store = try fixture.open()
    _ = try store.eraseMasked()
    var generator = SeededGenerator(seed: seed)
    let erased = store.state.history.map { entry in
      store.state.masking(of: entry.id) == nil
        ? entry
        : Entry(
          id: entry.id, writer: entry.writer, number: entry.number,
          recordedAt: entry.recordedAt, author: entry.author, facts: [])
    }
    let shuffled = erased.shuffled(using: &generator)
    let state = PlanState.replaying(shuffled, onto: store.state.plan)
    #expect(state.history == store.state.history)
    #expect(state.assessment(of: "A01") == store.state.assessment(of: "A01"))
  }
}
