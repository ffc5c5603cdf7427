import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What one copy lacks of another it gets, and nothing is ever taken away.
@Suite struct ExchangeTests {
  private func two() throws -> (MemoryHub, Replica, Replica) {
    var hub = MemoryHub()
    let (one, other) = (try Replica(seed: 1), try Replica(seed: 2))
    for number in 1...4 { try one.record("Kommunen \(number)") }
    for number in 1...3 { try other.record("Polisen \(number)") }
    for replica in [one, other, one] { try hub.exchange(with: replica) }
    return (hub, one, other)
  }

  private func expectEqual(
    _ one: Replica, _ other: Replica, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try one.reopen()
    try other.reopen()
    FaultTally.note(lost: abs(one.store.state.history.count - other.store.state.history.count))
    #expect(one.store.state == other.store.state, sourceLocation: sourceLocation)
    #expect(try one.store.verify() == [], sourceLocation: sourceLocation)
    #expect(try other.store.verify() == [], sourceLocation: sourceLocation)
  }

  @Test func whatEachWritesBothHave() throws {
    let (hub, one, other) = try two()
    #expect(one.store.notes.count == 7)
    try expectEqual(one, other)
    #expect(try one.journal() == other.journal())
    #expect(hub.files.filter { $0.key.hasPrefix("journal/") } == (try one.journal()))
  }

  @Test func thereIsNothingToDoASecondTime() throws {
    var (hub, one, _) = try two()
    let outcome = try hub.exchange(with: one)
    #expect(outcome.news.isEmpty && outcome.publication.isEmpty && outcome.remarks.isEmpty)
    #expect(one.store.unsent(since: one.memory) == 0)
    try one.record("Ett till")
    #expect(one.store.unsent(since: one.memory) == 1)
  }

  @Test func bothGoOnWritingAfterwards() throws {
    var (hub, one, other) = try two()
    try one.record("Vidare")
    try other.record("Också vidare")
    for replica in [one, other, one] { try hub.exchange(with: replica) }
    #expect(other.store.notes.contains("Vidare") && one.store.notes.contains("Också vidare"))
    try expectEqual(one, other)
  }

  @Test(.fault(.f67)) func aHubThatIsEmptiedIsFilledAgainAndNothingIsLost() throws {
    var (hub, one, other) = try two()
    let before = one.store.state
    hub.files = [:]
    let outcome = try hub.exchange(with: one)
    #expect(one.store.state == before && outcome.sent == 9)
    #expect(outcome.remarks.count == 2)
    try hub.exchange(with: other)
    #expect(hub.files.filter { $0.key.hasPrefix("journal/") } == (try one.journal()))
    try expectEqual(one, other)
  }

  @Test(.fault(.f67), arguments: [1, 200, 900, 1_400])
  func aHubThatIsRolledBackGetsItsLinesBack(length: Int) throws {
    var (hub, one, other) = try two()
    let path = try hub.path(of: one.store.writer)
    hub.files[path] = Array((hub.files[path] ?? []).prefix(length))
    let outcome = try hub.exchange(with: other)
    #expect(
      outcome.remarks.contains { if case .restoredThere = $0 { true } else { false } })
    #expect(other.store.notes.count == 7)
    try hub.exchange(with: one)
    try expectEqual(one, other)
  }

  /// A line that somebody has edited in the hub is taken by nobody, and what was written stands again.
  @Test(.fault(.f67), arguments: UInt64(0)..<30) func aByteThatIsAlteredInTheHubIsHealed(
    seed: UInt64
  ) throws {
    var (hub, one, other) = try two()
    var generator = SeededGenerator(seed: seed)
    try one.record("Femte")
    try hub.exchange(with: one)
    let path = try hub.path(of: one.store.writer)
    var bytes = try #require(hub.files[path])
    bytes[Int.random(in: bytes.indices, using: &generator)] ^= UInt8.random(
      in: 1...255, using: &generator)
    hub.files[path] = bytes
    // The one who has not got the last line yet first, then the one who wrote it.
    let outcome = try hub.exchange(with: other)
    #expect(other.store.findings.allSatisfy { !$0.isDamage }, "\(other.store.findings)")
    #expect(outcome.news.allSatisfy { $0.author == "kansli" })
    try hub.exchange(with: one)
    try hub.exchange(with: other)
    #expect(other.store.notes.contains("Femte"))
    try expectEqual(one, other)
  }

  @Test(.fault(.f67)) func anotherChainInOnesOwnNameIsTakenByNobody() throws {
    var (hub, one, other) = try two()
    let before = try one.journal()
    // Somebody who has the copy goes on in the name of the first.
    let writer = try #require(one.store.writer)
    let path = try hub.path(of: writer)
    let forged = try forged(hub.files[path] ?? [], writer)
    hub.files[path] = (hub.files[path] ?? []) + forged
    let outcome = try hub.exchange(with: one)
    #expect(outcome.remarks.contains(.notWrittenHere(writer, count: 1)))
    #expect(try one.journal() == before)
    try one.record("Mitt")
    let again = try hub.exchange(with: one)
    #expect(again.remarks.contains { if case .forked = $0 { true } else { false } })
    #expect(one.store.notes.contains("Mitt") && one.store.access == .readWrite)
    // Whoever takes the forged line finds out as soon as it meets the true one.
    try hub.exchange(with: other)
    #expect(other.store.notes.contains("Förfalskat"))
  }

  /// A line that goes on where a writer's lines end.
  private func forged(_ bytes: [UInt8], _ writer: WriterID) throws -> [UInt8] {
    let lines = FoundLines(of: writer, [day("2026-03-01").month: bytes])
    let last = try #require(lines.lines.last)
    var chain = JournalChain(
      writer: writer,
      head: .init(number: last.header.number, hash: last.header.hash, id: last.header.id))
    var generator = SeededGenerator(seed: 5)
    let fact = Fact(.activityReported(ActivityReported(activity: "A01", note: "Förfalskat")))
    return try chain.append([fact], by: "kansli", at: .morning, using: &generator).bytes
  }

  @Test(.fault(.f75)) func aClonedUserIsFoundAndBothBranchesStay() throws {
    var (hub, one, other) = try two()
    // The whole machine is copied, the state of its user too.
    let clone = try Replica(seed: 9)
    clone.workspace.system = one.workspace.system.copy()
    try clone.reopen()
    clone.memory = one.memory
    #expect(clone.store.writer == one.store.writer)
    try one.record("Här")
    try clone.record("Där")
    try hub.exchange(with: one)
    let (before, held) = (try clone.journal(), hub.files)
    let outcome = try hub.exchange(with: clone)
    let writer = try #require(one.store.writer)
    #expect(outcome.remarks == [.forked(writer, number: 6)])
    #expect(try clone.journal() == before && hub.files == held)
    // As a new writer it goes on.
    try clone.store.beginAsNewWriter()
    try clone.record("Vidare")
    try hub.exchange(with: clone)
    try hub.exchange(with: other)
    #expect(other.store.notes.contains("Här") && other.store.notes.contains("Vidare"))
  }

  @Test(.fault(.f14)) func whatOneHasLostOneselfComesBackFromTheHub() throws {
    var (hub, one, other) = try two()
    let before = one.store.state
    let writer = try #require(one.store.writer)
    let path = "/space/journal/\(writer)/2026-03.jsonl"
    let bytes = try #require(one.workspace.system.bytes(path))
    one.workspace.prepare(Array(bytes.prefix(bytes.count / 2)), path)
    try one.reopen()
    #expect(one.store.access == .readOnly(.historyChanged))
    let outcome = try hub.exchange(with: one)
    #expect(outcome.remarks.isEmpty && one.store.access == .readWrite)
    #expect(one.store.state == before)
    try one.record("Vidare")
    for replica in [one, other] { try hub.exchange(with: replica) }
    #expect(one.store.notes.count == 8 && other.store.notes.count == 8)
    #expect(try one.store.verify().allSatisfy { !$0.isDamage })
  }

  /// A file that was being written when the power went has the beginning of the very same lines.
  @Test(.fault(.f24, .f05)) func aTornEndOfAnothersLinesIsGoneOnWith() throws {
    var (hub, one, other) = try two()
    try one.record("Femte")
    try hub.exchange(with: one)
    let path = try hub.path(of: one.store.writer)
    let whole = try #require(hub.files[path])
    let start = try #require(other.workspace.system.bytes("/space/\(path)")).count
    for length in stride(from: start, through: whole.count, by: 7) {
      other.workspace.prepare(Array(whole.prefix(length)), "/space/\(path)")
      try other.reopen()
      try hub.exchange(with: other)
      #expect(other.workspace.system.bytes("/space/\(path)") == whole)
    }
    try expectEqual(one, other)
  }

  @Test(.fault(.f24), arguments: UInt64(0)..<4)
  func aPowerCutWhileLinesAreTakenLosesNothing(seed: UInt64) throws {
    var cut = 1
    var isThrough = false
    while !isThrough {
      var (hub, one, other) = try two()
      try one.record("Femte")
      try one.record("Sjätte")
      try hub.exchange(with: one)
      other.workspace.system.cut = other.workspace.system.calls + cut
      isThrough = (try? hub.exchange(with: other)) != nil
      try other.restart(seed: seed &* 1_000 &+ UInt64(cut))
      let findings = try other.store.verify().filter(\.isDamage)
      FaultTally.note(lost: other.store.notes.count < 7 ? 1 : 0, falseAlarms: findings.count)
      #expect(findings == [] && other.store.notes.count >= 7)
      try hub.exchange(with: other)
      #expect(other.store.notes.count == 9)
      try other.record("Efteråt")
      try hub.exchange(with: other)
      try hub.exchange(with: one)
      #expect(one.store.state == other.store.state)
      cut += 3
    }
    #expect(cut > 30)
  }

  @Test(.fault(.f76)) func aMaskReachesTheHubWhileTheOtherGoesOnWriting() throws {
    var (hub, one, other) = try two()
    let secret = "Uppgift om en enskild"
    let entry = try one.store.record(.note(secret), by: "kansli", at: .morning)
    try hub.exchange(with: one)
    try hub.exchange(with: other)
    try other.record("Samtidigt")
    let taken = try one.store.record(
      Change(.takeDecision(text: "Texten maskeras")), by: "kansli", at: .morning)
    try one.store.record(
      Change(.mask(entry.id, decision: DecisionID(taken.id.firstFact))), by: "kansli", at: .morning)
    #expect(try one.store.eraseMasked())
    // The other sends first, with the text; then the mask comes, and the other once more.
    for replica in [other, one, other, one] { try hub.exchange(with: replica) }
    for (path, bytes) in hub.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(secret), "\(path)")
    }
    #expect(one.store.notes.contains("Samtidigt"))
    #expect(try one.store.verify().allSatisfy { !$0.isDamage })
    #expect(other.store.state.masking(of: entry.id) != nil)
    // In the other's own files the text stands until its user takes it out.
    #expect(try other.store.eraseMasked())
    for replica in [other, one] { try hub.exchange(with: replica) }
    #expect(try one.journal() == other.journal())
  }

  @Test(.fault(.f91)) func aTextThatIsTakenOutInTheHubWithoutADecisionStandsThereAgain() throws {
    var (hub, one, other) = try two()
    let writer = try #require(one.store.writer)
    let path = try hub.path(of: writer)
    let lines = try #require(hub.files[path]).split(separator: 0x0A).map(Array.init)
    let masked = lines.enumerated().map { place, line -> [UInt8] in
      guard place == 2 else { return line }
      guard
        let header = try? LineHeader(reading: line, in: line.indices, writer: writer)
      else { return line }
      let masked = Array("{\"masked\":\"01KKF5TER0000G00000000001A#0\"}".utf8)
      return line[..<header.body.lowerBound] + masked + line[header.body.upperBound...]
    }
    hub.files[path] = Array(masked.joined(separator: [0x0A])) + [0x0A]
    try hub.exchange(with: other)
    #expect(hub.files[path] == (try one.journal()[path]))
    try expectEqual(one, other)
  }

  @Test(
    .fault(.f65),
    arguments: [
      "journal/../escape.jsonl", "../workspace.yaml", "/etc/passwd",
      "journal/a-bcde/2026-03.jsonl\n",
      ".git/config", "journal/a-bcde/.lock", "journal/A-bcde/2026-03.jsonl", "plan/.hidden.yaml",
      "plan/a/b/c.yaml", "plan/\u{1B}[31m.yaml", "reports/../x", "journal/x", "", "plan//a.yaml",
      "plan/activities.incoming.yaml",
    ]) func whatHasAnOddNameIsLeftAlone(path: String) throws
  {
    #expect(ExchangePath(path) == nil)
    var (hub, one, _) = try two()
    let before = one.workspace.system.paths
    hub.files[path] = Array("x\n".utf8)
    try hub.exchange(with: one)
    #expect(one.workspace.system.paths == before)
  }

  @Test func thereIsARoomForAPlanAndForLinesAndForDocuments() throws {
    let writer: WriterID = "kansli-7q3k"
    #expect(
      ExchangePath("journal/kansli-7q3k/2026-03.jsonl")
        == .segment(writer, day("2026-03-01").month))
    #expect(ExchangePath("workspace.yaml") == .plan("workspace.yaml"))
    #expect(ExchangePath("plan/activities.yaml") == .plan("plan/activities.yaml"))
    #expect(ExchangePath("reports/M-2026-01.html") == .document("M-2026-01.html"))
    #expect(ExchangePath.beside("plan/a.yaml") == "plan/a.incoming.yaml")
  }

  @Test func whatIsRememberedIsReadAsItWasWritten() throws {
    var memory = ExchangeMemory(hub: "ssh://user@host/path with blank")
    memory.synced = .morning
    memory.heads = ["kansli-7q3k": 12]
    memory.plans = ["plan/a.yaml": FileDigest(of: [1, 2, 3])]
    #expect(ExchangeMemory(memory.text) == memory)
    #expect(ExchangeMemory("") == nil)
    #expect(ExchangeMemory("hub /x\nhead nonsense\nsynced x\n") == ExchangeMemory(hub: "/x"))
  }
}
