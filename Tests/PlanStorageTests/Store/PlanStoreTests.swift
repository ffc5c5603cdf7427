import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

struct PlanStoreTests {
  @Test func whatIsRecordedIsThereAfterARestart() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let entry = try store.record(.begin, by: "samordnare", at: .morning)
    #expect(store.state.progress(of: "A01") == .ongoing)
    let reopened = try fixture.open()
    #expect(reopened.state == store.state)
    #expect(reopened.state.history.last == entry)
    #expect(try reopened.verify().isEmpty)
  }

  @Test func readingMakesNothingInTheWorkspace() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.refresh()
    #expect(try store.verify().isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: fixture.workspace) == ["workspace.yaml"])
    #expect(!FileManager.default.fileExists(atPath: "\(fixture.folder.path)/state"))
  }

  @Test func theFirstEntryOfAWriterSaysThatItStarts() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.begin, by: "säkerhetschef", at: .morning)
    let writer = try #require(store.writer)
    #expect(writer.rawValue.hasPrefix("sakerhetschef-"))
    guard case .writerStarted(let event) = store.state.history[0].facts[0].event else {
      Issue.record("Began with \(store.state.history[0])")
      return
    }
    #expect(event.program == "samverkan test")
    #expect(store.state.history.map(\.number) == [1, 2])
  }

  /// A folder's name stands in every line and can never be masked, so no typed name becomes one.
  @Test(.fault(.f70)) func whatThePlanDoesNotNameIsNoFoldersName() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.begin, by: "Anna Exempelsson", at: .morning)
    let writer = try #require(store.writer)
    #expect(writer.rawValue.hasPrefix("writer-"))
    #expect(store.state.history.allSatisfy { $0.author == "Anna Exempelsson" })
    #expect(WriterID.slug(of: "Direktör för social hållbarhet") == "direktorforsocia")
    // Nor does the name of one who goes on as a new writer.
    try store.beginAsNewWriter()
    try store.record(.note("Vidare"), by: "Anna Exempelsson", at: .morning)
    #expect(store.writer != writer)
    #expect(try fixture.folder.segments().allSatisfy { !$0.contains("anna") })
  }

  @Test func aRefusedChangeWritesNothing() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    #expect(throws: RecordingError.refused(.noteRequired(.deviating))) {
      try store.record(Change(.assess("A01", .deviating)), by: "samordnare", at: .morning)
    }
    #expect(try fixture.folder.segments().isEmpty)
    #expect(store.state.history.isEmpty)
  }

  @Test func theWritersFileIsNamedForTheMonthAndNeverAnEarlierOne() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.note("Ett"), by: "kansli", at: .at("2026-01-31T23:59:59+01:00"))
    try store.record(.note("Två"), by: "kansli", at: .at("2026-02-01T00:00:01+01:00"))
    try store.record(.note("Tre"), by: "kansli", at: .at("2026-01-15T12:00:00+01:00"))
    let names = try fixture.folder.segments().map { String($0.suffix(13)) }
    #expect(names == ["2026-01.jsonl", "2026-02.jsonl"])
    let reopened = try fixture.open()
    #expect(
      try reopened.verify().map(\.kind) == [.wrongClock(.wentBack(number: 4))],
      "the clock was put back by days")
    #expect(reopened.state.history.compactMap(\.facts[0].event.note) == ["Ett", "Två", "Tre"])
  }

  @Test func twoUsersSeeEachOther() throws {
    let fixture = try StoreFixture()
    let one = try fixture.open()
    let other = try fixture.seen(by: "polis").open()
    try one.record(.begin, by: "kansli", at: .morning)
    let news = try other.refresh()
    #expect(news.count == 2 && other.state.progress(of: "A01") == .ongoing)
    let entry = try other.record(
      Change(.progress("A01", to: .done)), by: "polis", at: .at("2026-03-12T09:00:00+01:00"))
    guard case .activityProgressed(let event) = entry.facts[0].event else {
      Issue.record("Recorded \(entry)")
      return
    }
    #expect(event.seen == [news[1].id.firstFact])
    #expect(entry.id > news[1].id)
    try one.refresh()
    #expect(one.state == other.state)
    #expect(try one.refresh().isEmpty)
  }

  @Test func twoStoresOfOneUserShareAWriterWithoutGaps() throws {
    let fixture = try StoreFixture()
    let stores = try [fixture.open(), fixture.open()]
    for number in 0..<10 {
      try stores[number % 2].record(.note("Nr \(number)"), by: "kansli", at: .morning)
    }
    let reopened = try fixture.open()
    #expect(reopened.state.history.map(\.number) == Array(1...11))
    #expect(Set(reopened.state.history.map(\.writer)).count == 1)
    #expect(try reopened.verify().isEmpty)
  }

  @Test func whatTheScreenHasNotShownIsNotOverwritten() throws {
    let fixture = try StoreFixture()
    let one = try fixture.open()
    let other = try fixture.seen(by: "polis").open()
    let shown = one.state.register(.progress("A01")).shown
    try other.record(.begin, by: "polis", at: .morning)
    let change = Change(.progress("A01", to: .done), shown: [.progress("A01"): shown])
    #expect(throws: RecordingError.refused(.changedMeanwhile(.progress("A01")))) {
      try one.record(change, by: "kansli", at: .morning)
    }
    #expect(one.state.progress(of: "A01") == .ongoing)
  }

  @Test(.fault(.f74)) func aCopiedFolderGetsAWriterOfItsOwn() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.begin, by: "kansli", at: .morning)
    let copy = "\(fixture.folder.path)/copy"
    try FileManager.default.copyItem(atPath: fixture.workspace, toPath: copy)
    let copied = try PlanStore(
      opening: copy, id: "prov-2024", plan: .small,
      stateFolder: "\(fixture.folder.path)/state/user", program: "samverkan test")
    #expect(copied.writer == nil)
    try copied.record(.note("Ny"), by: "kansli", at: .morning)
    #expect(copied.writer != store.writer)
  }

  @Test func undoTakesTheWritersLatestAlsoAfterARestart() throws {
    let fixture = try StoreFixture()
    try fixture.open().record(.begin, by: "kansli", at: .morning)
    try fixture.seen(by: "polis").open().record(.note("Hej"), by: "polis", at: .morning)
    let store = try fixture.open()
    try store.record(Change(.undo()), by: "kansli", at: .morning)
    #expect(store.state.progress(of: "A01") == .notStated)
    #expect(try fixture.open().state.progress(of: "A01") == .notStated)
  }

  @Test func anEarlierDaysStateIsWhatWasKnownThen() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try store.record(.begin, by: "kansli", at: .at("2026-03-12T23:30:00+01:00"))
    try store.record(
      Change(.progress("A01", to: .done)), by: "kansli", at: .at("2026-03-13T00:10:00+01:00"))
    #expect(store.state(asOf: day("2026-03-11")).progress(of: "A01") == .notStated)
    #expect(store.state(asOf: day("2026-03-12")).progress(of: "A01") == .ongoing)
    #expect(store.state(asOf: day("2026-03-13")).progress(of: "A01") == .done)
  }

  @Test func aWorkspaceOpenedForReadingRefusesToWrite() throws {
    let fixture = try StoreFixture()
    let store = try fixture.open(readOnly: true)
    #expect(store.access == .readOnly(.asked))
    #expect(throws: RecordingError.readOnly(.asked)) {
      try store.record(.begin, by: "kansli", at: .morning)
    }
    #expect(try fixture.folder.segments().isEmpty)
  }

  @Test func draftsOutliveTheProgram() throws {
    let fixture = try StoreFixture()
    try fixture.open().drafts.save("Halv mening", for: "A01/assessment")
    let drafts = try fixture.open().drafts
    #expect(try drafts.load("A01/assessment") == "Halv mening")
    #expect(try drafts.load("A02/assessment") == nil)
    try drafts.save("Hel mening.", for: "A01/assessment")
    #expect(try drafts.load("A01/assessment") == "Hel mening.")
    try drafts.discard("A01/assessment")
    try drafts.discard("A01/assessment")
    #expect(try drafts.load("A01/assessment") == nil)
  }

  @Test func twoWindowsKeepTheirDraftsBesideEachOther() throws {
    let fixture = try StoreFixture()
    let (one, other) = (try fixture.open().drafts, try fixture.open().drafts)
    #expect(try one.all() == [:])
    try one.save("Första raden\nandra raden", for: "A01/report")
    try other.save("", for: "A02/report")
    try other.save("Annat", for: "A03/report")
    try one.discard("A03/report")
    let expected = ["A01/report": "Första raden\nandra raden", "A02/report": ""]
    #expect(try fixture.open().drafts.all() == expected)
  }
}
