import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// What colleagues' files held once is remembered: in documents, by those who name it, and by each user.
@Suite struct WitnessTests {
  /// A workspace with four entries by the police.
  private func story() throws -> (fixture: StoreFixture, theirs: String, writer: WriterID) {
    let fixture = try StoreFixture()
    let police = try fixture.seen(by: "polis").open()
    try police.record(.begin, by: "polis", at: .morning)
    for number in 1...2 {
      try police.record(.note("Polisen \(number)"), by: "polis", at: .morning)
    }
    let path = try #require(try fixture.folder.segments().first)
    return (fixture, path, try #require(police.writer))
  }

  /// Puts a whole chain of other lines in the place of a file.
  private func rewrite(_ path: String, in fixture: StoreFixture) throws {
    let name = try #require(path.split(separator: "/").dropLast().last)
    var chain = JournalChain(writer: try #require(WriterID(String(name))))
    var generator = SeededGenerator(seed: 1)
    var bytes: [UInt8] = []
    for number in 1...6 {
      let fact = Fact(.activityReported(ActivityReported(activity: "A01", note: "Ny \(number)")))
      bytes += try chain.append([fact], by: "polis", at: .morning, using: &generator).bytes
    }
    try fixture.folder.write(bytes, to: path)
  }

  private func cut(_ path: String, to lines: Int, in fixture: StoreFixture) throws {
    let bytes = try fixture.folder.bytes(path)
    let kept = bytes.split(separator: 0x0A).prefix(lines)
    try fixture.folder.write(kept.flatMap { Array($0) + [0x0A] }, to: path)
  }

  @Test(.fault(.f92), arguments: 0..<4)
  func aColleaguesFileThatHasLostItsEndIsTold(lines: Int) throws {
    let (fixture, path, writer) = try story()
    #expect(try fixture.open().verify() == [])
    try cut(path, to: lines, in: fixture)
    let store = try fixture.open()
    FaultTally.note()
    #expect(
      store.findings == [
        JournalFinding(
          .missingHead(number: 4, .memory), writer: writer, path: "journal/\(writer)")
      ])
    #expect(store.findings.allSatisfy(\.isDamage) && store.access == .readWrite)
    // It is told of again until it is settled, also when more has been written since.
    try store.record(.note("Här"), by: "kansli", at: .morning)
    #expect(try fixture.open().findings.map(\.kind) == [.missingHead(number: 4, .memory)])
  }

  @Test(.fault(.f92)) func aFolderThatIsReplacedByARewrittenChainIsTold() throws {
    let (fixture, path, writer) = try story()
    _ = try fixture.open()
    try rewrite(path, in: fixture)
    #expect(
      try fixture.open().verify() == [
        JournalFinding(
          .missingHead(number: 4, .memory), writer: writer, path: "journal/\(writer)")
      ])
  }

  @Test(.fault(.f92)) func editingTheIdentifierOfTheWorkspaceMakesNobodyForget() throws {
    let (fixture, path, writer) = try story()
    _ = try fixture.open()
    try cut(path, to: 2, in: fixture)
    let store = try PlanStore(
      opening: fixture.workspace, id: "annat-id", plan: .small,
      stateFolder: "\(fixture.folder.path)/state/user", program: "samverkan test")
    #expect(store.findings.map(\.writer) == [writer])
    #expect(store.findings.map(\.kind) == [.missingHead(number: 4, .memory)])
  }

  @Test(.fault(.f92)) func anotherWorkspaceInTheSamePlaceIsNoDamage() throws {
    let (fixture, path, writer) = try story()
    _ = try fixture.open()
    try FileManager.default.removeItem(
      atPath: "\(fixture.folder.path)/\(path.replacing("/2026-03.jsonl", with: ""))")
    let store = try PlanStore(
      opening: fixture.workspace, id: "annat-id", plan: .small,
      stateFolder: "\(fixture.folder.path)/state/user", program: "samverkan test")
    #expect(store.findings == [])
    #expect(try fixture.open().findings.map(\.writer) == [writer])
  }

  /// Somebody who has never looked before still sees that what others name is gone.
  @Test(.fault(.f92)) func whatIsNamedAndIsNotThereIsTold() throws {
    let (fixture, path, writer) = try story()
    let police = try fixture.seen(by: "polis").open()
    let last = try #require(police.state.history.last)
    try fixture.open().record(Change(.undo(last.id)), by: "kansli", at: .morning)
    try cut(path, to: 3, in: fixture)
    let stranger = try fixture.seen(by: "ny").open()
    let findings = try stranger.verify()
    #expect(findings.map(\.writer) == [writer] && findings.allSatisfy(\.isDamage))
    guard case .missingEntries(count: 1, _) = findings.first?.kind else {
      Issue.record("\(findings)")
      return
    }
  }

  @Test(.fault(.f92)) func whatAFrozenDocumentRestsOnIsCompared() throws {
    let (fixture, path, writer) = try story()
    let store = try fixture.open()
    try store.freezeBrief()
    try cut(path, to: 3, in: fixture)
    let stranger = try fixture.seen(by: "ny").open()
    #expect(
      stranger.findings.map(\.kind) == [.missingHead(number: 4, .document("R-2026-01"))])
    #expect(stranger.findings.map(\.writer) == [writer])
    #expect(throws: RecordingError.incompleteBasis) {
      try stranger.freezeBrief()
    }
  }

  @Test(.fault(.f93)) func aChangeOfOwnerIsTold() throws {
    let (fixture, _, writer) = try story()
    _ = try fixture.open()
    let state = "\(fixture.folder.path)/state/user"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: state).first { $0.hasPrefix("heads-") })
    let bytes = try fixture.folder.bytes("state/user/\(name)")
    var heads = try #require(RememberedHeads(bytes))
    let head = try #require(heads.heads[writer])
    heads.heads[writer] = RememberedHeads.Head(record: head.record, owner: head.owner + 7)
    try fixture.folder.write(heads.bytes, to: "state/user/\(name)")
    let findings = try fixture.open().findings
    #expect(findings.map(\.kind) == [.ownerChanged(from: head.owner + 7, to: head.owner)])
    #expect(findings.allSatisfy { !$0.isDamage })
    // It is told of until this user accepts it, and then no more.
    let store = try fixture.open()
    #expect(store.findings == findings)
    #expect(store.acceptOwners() == findings)
    #expect(store.findings == [] && store.acceptOwners() == [])
    #expect(try fixture.open().verify() == [])
  }

  /// What this cannot find, as `docs/security.md` says: only keys of each member's own could.
  @Test(.fault(.f92)) func onlyTheWriterKnowsWhatNobodyElseHasLookedAt() throws {
    let (fixture, path, _) = try story()
    try rewrite(path, in: fixture)
    #expect(try fixture.seen(by: "ny").open().verify() == [])
    #expect(try fixture.seen(by: "polis").open().access == .readOnly(.historyChanged))
    // A writer who forgets it too has rewritten its history unseen.
    try FileManager.default.removeItem(atPath: "\(fixture.folder.path)/state/polis")
    let forgetful = try fixture.seen(by: "polis").open()
    #expect(try forgetful.verify() == [] && forgetful.access == .readWrite)
  }

  @Test func aSaveWritesNoMemoryOfOthers() throws {
    let workspace = SimulatedWorkspace()
    #expect(workspace.record(["Ett"]).saved == ["Ett"])
    let counting = FailingSystem(workspace.system, .failure(.ioError), at: 0)
    let store = try workspace.open(counting)
    #expect(counting.calls.allSatisfy { $0 != "write" }, "opening has nothing new to remember")
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(
      counting.calls.count { $0 == "write" } == 3,
      "the line, and how far this writer came, by the workspace and by its place")
  }

  /// What one has written oneself is remembered by the place as well, without anybody else's lines.
  @Test(.fault(.f92)) func whatOneWroteOneselfIsRememberedWhateverTheWorkspaceIsCalled() throws {
    let (fixture, path, writer) = try story()
    // Nobody else has written since; only the own memory knows of these lines.
    let police = try fixture.seen(by: "polis").open()
    for text in ["Femte", "Sjätte"] {
      try police.record(.note(text), by: "polis", at: .morning)
    }
    try cut(path, to: 5, in: fixture)
    let renamed = try fixture.seen(by: "polis").open(id: "annan-2024")
    #expect(renamed.findings.map(\.kind) == [.missingHead(number: 6, .memory)])
    #expect(renamed.findings.map(\.writer) == [writer])
  }

  /// Entries that are named and lie in nobody's folder are accepted through who names them.
  @Test(.fault(.f92, .f95)) func whatIsNamedOfAWriterWhoIsNotThereIsAcceptedThroughWhoNamesIt()
    throws
  {
    let fixture = try StoreFixture()
    let store = try fixture.open()
    let stranger = FactID(entry: EntryID(high: 7, low: 7 << 40), index: 0)
    let taken = try store.record(
      Change(.takeDecision(text: "Skadan godtas")), by: "kansli", at: .morning)
    _ = try store.record(.shared, by: "kansli", at: .morning) { _, _ in
      PlanStore.Decided(facts: [
        Fact(
          .activityProgressed(
            ActivityProgressed(activity: "A01", seen: [stranger], progress: .ongoing)))
      ])
    }
    let damaged = try fixture.open()
    let findings = try damaged.verify(on: Timestamp.morning.date).filter(\.isDamage)
    let writer = try #require(damaged.writer)
    #expect(findings.map(\.kind) == [.missingEntries(count: 1, namedBy: writer)])
    #expect(findings.map(\.writer) == [nil])
    var accepting = Change()
    accepting.wishes = damaged.acceptingDamage(by: taken.decision, note: nil)
    #expect(
      accepting.wishes == [
        .acceptDamage(writer, ["strangers 1"], decision: taken.decision, note: nil)
      ])
    try damaged.record(accepting, by: "kansli", at: .morning)
    #expect(damaged.openDamage == [])
  }

  /// Damage that nobody can mend is accepted by decision, and what is damaged later is not.
  @Test(.fault(.f95)) func documentsAreFrozenAgainOnceTheDamageIsAccepted() throws {
    let (fixture, path, writer) = try story()
    let store = try fixture.open()
    let taken = try store.record(
      Change(.takeDecision(text: "Skadan godtas")), by: "kansli", at: .morning)
    let lines = try fixture.folder.bytes(path).split(separator: 0x0A).map { Array($0) + [0x0A] }
    try fixture.folder.write((lines[..<1] + lines[2...]).flatMap(\.self), to: path)
    let damaged = try fixture.open()
    #expect(throws: RecordingError.incompleteBasis) { try damaged.freezeBrief() }
    var accepting = Change()
    accepting.wishes = damaged.acceptingDamage(by: taken.decision, note: "Disken gick sönder")
    #expect(
      accepting.wishes == [
        .acceptDamage(
          writer, ["missing 2-2"], decision: taken.decision, note: "Disken gick sönder")
      ])
    let entry = try damaged.record(accepting, by: "kansli", at: .morning)
    #expect(damaged.openDamage == [] && damaged.findings.contains(where: \.isDamage))
    #expect(!damaged.state.canBeUndone(entry))
    try damaged.freezeBrief()
    #expect(try fixture.open().verify().filter(\.isDamage).count == 1)
    // The rest is lost as well, which nobody has accepted.
    try cut(path, to: 1, in: fixture)
    #expect(throws: RecordingError.incompleteBasis) { try fixture.open().freezeBrief() }
  }
}
