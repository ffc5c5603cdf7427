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

  @Test(.fault(.f70)) func whoseWordItIsIsGoneFromTheFilesAndTheDrafts() throws {
    let fixture = try StoreFixture()
    let speaker = Responsible(party: "polis", function: Self.person)
    let entry = try fixture.open().record(
      Change(.progress("A01", to: .ongoing), reportedFor: speaker), by: "kansli", at: .morning)
    let store = try fixture.open()
    try store.drafts.save("Säger \(Self.person)", for: "note A01")
    #expect(store.texts(takenFrom: [entry]) == [Self.person])
    let taken = try store.record(
      Change(.takeDecision(text: "Namnet maskeras")), by: "kansli", at: .morning)
    try store.record(
      Change(.mask(entry.id, decision: taken.decision)), by: "kansli", at: .morning)
    #expect(store.textsLeftInFiles == [Self.person])
    #expect(try store.forget(store.textsLeftInFiles).drafts == 1)
    #expect(try store.eraseMasked())
    #expect(try !files(fixture).contains("Exempelsson"))
    let reopened = try fixture.open()
    #expect(try reopened.verify() == [])
    #expect(reopened.state.progress(of: "A01") == .ongoing)
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

  /// Stopped between the mask and the file, or in the midst of the file, it is told of and completed.
  @Test(.fault(.f70, .f23), arguments: UInt64(0)..<2)
  func aMaskThatIsInterruptedIsToldAndCompleted(seed: UInt64) throws {
    let good = SimulatedWorkspace()
    let store = try good.open()
    let entry = try store.record(
      Change(.assess("A01", .deviating, note: Self.secret)), by: "kansli", at: .morning)
    let taken = try store.record(
      Change(.takeDecision(text: "Texten maskeras")), by: "kansli", at: .morning)
    try store.record(
      Change(.mask(entry.id, decision: taken.decision)), by: "kansli", at: .morning)
    let path = try #require(good.segment())
    var left = 0
    for cut in 1...60 {
      var workspace = good
      workspace.restart()
      let stopped = try workspace.open()
      workspace.system.cut = workspace.system.calls + cut
      _ = try? stopped.eraseMasked()
      workspace.restart(seed: seed &* 100 &+ UInt64(cut))
      let anew = try workspace.open()
      let isLeft = try holdsSecret(workspace, path)
      left += isLeft ? 1 : 0
      #expect(
        anew.findings.map(\.kind) == (isLeft ? [.maskedTextLeft(number: entry.number)] : []))
      #expect(try anew.eraseMasked())
      #expect(try !holdsSecret(workspace, path))
      #expect(try anew.verify() == [] && anew.state == store.state)
      FaultTally.note()
    }
    #expect((1..<60).contains(left), "some are stopped before the file is replaced, some after")
  }

  private func holdsSecret(_ workspace: SimulatedWorkspace, _ path: String) throws -> Bool {
    String(decoding: try #require(workspace.system.bytes(path)), as: UTF8.self)
      .contains(Self.secret)
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

  /// However a document spells what it takes for its own, the text is found in it.
  @Test(
    .fault(.f91, .f106),
    arguments: [
      (
        "Sagt: \"\u{301}nej\" & <b>'ja'", "Sagt: &quot;\u{301}nej&quot; &amp; &lt;b&gt;&#39;ja&#39;"
      ),
      ("Ord *i* [hakar] 1. slut", "Ord \\*i\\*\n\\[hakar\\] 1\\. slut"),
      ("Rad ett\nrad tv\u{E5} till", "Rad ett<br>rad tv\u{E5} till"),
    ])
  func aDocumentIsNamedHoweverTheTextIsWrittenThere(text: String, page: String) throws {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    try fixture.folder.write(
      Array("<p>F\u{F6}re \(page) efter</p>".utf8), to: "workspace/reports/R-2026-01.html")
    try fixture.folder.write(
      Array("<p>N\u{E5}got helt annat</p>".utf8), to: "workspace/reports/R-2026-02.html")
    #expect(try store.forget([text]).documents == ["R-2026-01.html"])
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

  /// Naming oneself in `workspace.yaml` hides a text, and takes nothing out of what another owns.
  @Test(.fault(.f91), .enabled(if: geteuid() == 0, "only root gives files away"))
  func whoNamesItselfTakesNothingOutOfAnothersFiles() throws {
    let fixture = try StoreFixture()
    let police = try fixture.seen(by: "polis").open()
    let entry = try police.record(
      Change(.assess("A01", .deviating, note: Self.secret)), by: "polis", at: .morning)
    let path = try #require(try fixture.folder.segments().first)
    let file = "\(fixture.folder.path)/\(path)"
    for place in [file, (file as NSString).deletingLastPathComponent] {
      #expect(unsafe chown(place, 12_345, 23_456) == 0)
    }
    let taken = try fixture.open().record(
      Change(.takeDecision(text: "Texten maskeras")), by: "kansli", at: .morning)
    var plan = ActionPlan.small
    plan.maskers = [taken.writer]
    let store = try fixture.open(plan)
    try store.record(
      Change(.mask(entry.id, decision: taken.decision)), by: "kansli", at: .morning)
    FaultTally.note()
    #expect(store.state.note(of: entry.id.firstFact) == nil)
    #expect(try store.eraseMasked() == false)
    #expect(try isInFiles(fixture))
    #expect(store.findings.map(\.kind) == [.maskedTextLeft(number: entry.number)])
    // The mask stands in the history with its writer; without the name it hides nothing.
    #expect(try fixture.open().state.note(of: entry.id.firstFact) == Self.secret)
  }

  private static let person = "Anna Exempelsson 811218-9876"

  /// A workspace in which a function that is no function has saved three lines, and a colleague two.
  private func signed() throws -> (fixture: StoreFixture, entry: EntryID, decision: DecisionID) {
    let fixture = try StoreFixture()
    let writing = try fixture.open()
    let entry = try writing.record(.note("Ett"), by: Self.person, at: .morning)
    try writing.record(.note("Tv\u{E5}"), by: Self.person, at: .morning)
    let police = try fixture.seen(by: "polis").open()
    let taken = try police.record(
      Change(.takeDecision(text: "Namnet maskeras")), by: "polis", at: .morning)
    return (fixture, entry.id, taken.decision)
  }

  private func files(_ fixture: StoreFixture) throws -> String {
    try fixture.folder.segments().map {
      String(decoding: try fixture.folder.bytes($0), as: UTF8.self)
    }.joined()
  }

  /// The hash of a line covers who saved it, and the chain can still be followed without it.
  @Test(.fault(.f70)) func whoSavedIsGoneFromEveryLineAndTheChainStands() throws {
    let (fixture, entry, decision) = try signed()
    let store = try fixture.open()
    let masked = try store.maskAuthor(
      of: entry, decision: decision, by: "kansli", at: .morning)
    #expect(masked.facts.count == 4, "three lines, and what the first one says of its writer")
    #expect(try files(fixture).contains(Self.person))
    #expect(store.findings.count == 3 && !store.findings.contains(where: \.isDamage))
    #expect(store.textsLeftInFiles == [Self.person])
    // What was recorded is another once the file is; what it shows is the same.
    let before = StateDump(state: store.state).text
    #expect(!store.state.history.contains { $0.author == Self.person })
    #expect(try store.eraseMasked())
    #expect(try !files(fixture).contains("Exempelsson"))
    #expect(StateDump(state: store.state).text == before && store.access == .readWrite)
    let reopened = try fixture.open()
    #expect(try reopened.verify() == [])
    #expect(StateDump(state: reopened.state).text == before)
    #expect(reopened.state.entry(entry)?.author == Masked.placeholder)
    #expect(reopened.state.entry(entry)?.facts.first?.event.note == "Ett")
    try reopened.record(.note("Vidare"), by: "kansli", at: .morning)
    #expect(try fixture.seen(by: "ny").open().verify() == [])
    #expect(throws: RecordingError.refused(.isMasked(entry))) {
      try reopened.maskAuthor(of: entry, decision: decision, by: "kansli", at: .morning)
    }
  }

  @Test(.fault(.f10, .f70)) func whoSavedCannotBeTakenAwayWithoutADecision() throws {
    let (fixture, _, _) = try signed()
    try replace("\"by\":\"\(Self.person)\"", with: "\"by\":\"[\u{2026}]\"", in: fixture)
    let findings = try fixture.open().verify()
    #expect(
      findings.map(\.kind) == [
        .authorErased(number: 1), .authorErased(number: 2), .authorErased(number: 3),
      ])
    #expect(!findings.contains { !$0.isDamage })
    let taken = try fixture.open().findings.compactMap(\.damage)
    #expect(taken == ["author 1", "author 2", "author 3"])
  }

  /// Who is masked must not be a way to alter the rest of the line.
  @Test(.fault(.f10, .f91)) func aLineThatIsAlteredBesideAMaskedAuthorIsDamage() throws {
    let (fixture, entry, decision) = try signed()
    let store = try fixture.open()
    try store.maskAuthor(of: entry, decision: decision, by: "kansli", at: .morning)
    #expect(try store.eraseMasked())
    try replace(
      "T09:14:33+01:00\",\"by\":\"[\u{2026}]\"", with: "T10:14:33+01:00\",\"by\":\"[\u{2026}]\"",
      in: fixture)
    let kinds = try fixture.open().verify().map(\.kind)
    #expect(
      kinds == [
        .authorErased(number: 1), .authorErased(number: 2), .authorErased(number: 3),
      ])
  }

  /// Only who may mask an entry can say what its line is without its author.
  @Test(.fault(.f91)) func aStrangersWordAboutALineWithoutItsAuthorCountsForNothing() throws {
    let (fixture, entry, decision) = try signed()
    try replace("\"by\":\"\(Self.person)\"", with: "\"by\":\"[\u{2026}]\"", in: fixture)
    let store = try fixture.open()
    let history = try #require(store.state.recordedEntry(entry))
    let lines = try #require(store.reader.writers[history.writer]?.authorless)
    let facts = lines.map { id, found in
      Fact(.masked(Masked(authorOf: id, decision: decision, line: found.line)))
    }
    let police = try fixture.seen(by: "polis").open()
    _ = try police.record(.shared, by: "polis", at: .morning) { _, _ in
      PlanStore.Decided(facts: facts)
    }
    #expect(try fixture.open().verify().filter(\.isDamage).count == 3)
    #expect(throws: RecordingError.refused(.isMasked(entry))) {
      try police.maskAuthor(of: entry, decision: decision, by: "polis", at: .morning)
    }
  }

  /// A line without its author is whole in another copy where it is the one that was masked, else not.
  @Test(.fault(.f91, .f94)) func aLineWithoutItsAuthorComesBackFromACopyOnlyWhereItWasMasked()
    throws
  {
    let (fixture, entry, decision) = try signed()
    let store = try fixture.open()
    try store.maskAuthor(of: entry, decision: decision, by: "kansli", at: .morning)
    #expect(try store.eraseMasked())
    let path = try #require(
      try fixture.folder.segments().first {
        String(decoding: try fixture.folder.bytes($0), as: UTF8.self).contains("Tv\u{E5}")
      })
    let bytes = try fixture.folder.bytes(path)
    let lines = bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
    let forged = lines.map { line in
      Array(String(decoding: line, as: UTF8.self).replacing("T09:14:33", with: "T10:14:33").utf8)
    }
    for (copy, count) in [(forged, 0), (lines, 1)] {
      let name = path.split(separator: "/").dropFirst().joined(separator: "/")
      try fixture.folder.write(copy.flatMap(\.self), to: "copy/\(name)")
      try fixture.folder.write((lines[..<1] + lines[2...]).flatMap(\.self), to: path)
      let damaged = try fixture.open()
      #expect(try damaged.verify().contains(where: \.isDamage))
      let outcomes = try damaged.repair(RepairPlan(from: "\(fixture.folder.path)/copy"))
      #expect(outcomes.reduce(0) { $0 + $1.entries.count } == count)
    }
    #expect(try fixture.open().verify() == [])
    #expect(try fixture.folder.bytes(path) == bytes)
  }

  private func replace(
    _ text: String, with other: String, in fixture: StoreFixture
  ) throws {
    for path in try fixture.folder.segments() {
      let old = String(decoding: try fixture.folder.bytes(path), as: UTF8.self)
      try fixture.folder.write(Array(old.replacing(text, with: other).utf8), to: path)
    }
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
