import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Clocks that jump, stand still, or are years away.
@Suite struct ClockTests {
  /// Records a report by someone who says that the clock is right, however odd the day.
  private static func note(_ store: PlanStore, _ text: String, at seconds: Int64) throws -> Entry {
    var change = Change.note(text)
    change.acceptsOddDay = true
    return try store.record(change, by: "kansli", at: Timestamp(seconds: seconds, offset: 3600))
  }

  @Test(.fault(.f29)) func aClockThatJumpsLosesAndReordersNothing() throws {
    let workspace = SimulatedWorkspace()
    let store = try workspace.open()
    let start = Timestamp.morning.seconds
    let year: Int64 = 365 * 86_400
    // A year back, a year ahead, the hour of summer time, a leap second, and the same second twice.
    let jumps: [Int64] = [0, -year, year, year - 3_600, year - 3_600, year - 3_599, -5 * year, 1]
    var made: [Entry] = []
    for (number, jump) in jumps.enumerated() {
      made.append(try Self.note(store, "Rapport \(number)", at: start + jump))
      FaultTally.note()
    }
    #expect(made.map(\.id) == made.map(\.id).sorted(by: <))
    #expect(made.map(\.recordedAt.seconds) == jumps.map { start + $0 })
    let reopened = try workspace.open()
    #expect(try reopened.verify().allSatisfy { !$0.isDamage })
    #expect(reopened.notes == jumps.indices.map { "Rapport \($0)" })
  }

  @Test(.fault(.f31)) func aWriterTenYearsAheadDoesNotHideWhatOthersDoAfterwards() throws {
    let fixture = try StoreFixture()
    let ahead = Timestamp(
      seconds: Timestamp.morning.seconds + 10 * 365 * 86_400, offset: 3600)
    try fixture.seen(by: "polis").open().record(.begin, by: "polis", at: ahead)
    let store = try fixture.open()
    try store.record(Change(.progress("A01", to: .done)), by: "kansli", at: .morning)
    FaultTally.note()
    let state = try fixture.open().state
    #expect(state.progress(of: "A01") == .done && state.conflicts.isEmpty)
    let ours = try #require(store.state.history.first { $0.writer == store.writer })
    #expect(ours.id.milliseconds < UInt64(ahead.seconds) * 1000)
  }

  @Test(.fault(.f96)) func anUndoAndAMaskBesideAClockThatIsADayAheadDoWhatTheySay() throws {
    let fixture = try StoreFixture()
    let ahead = Timestamp(seconds: Timestamp.morning.seconds + 25 * 3600, offset: 3600)
    let theirs = try fixture.seen(by: "polis").open().record(
      Change(.assess("A01", .deviating, note: "Hemlig uppgift")), by: "polis", at: ahead)
    var plan = ActionPlan.small
    let first = try fixture.open(plan)
    let taken = try first.record(
      Change(.takeDecision(text: "Texten maskeras")), by: "kansli", at: .morning)
    plan.maskers = [try #require(first.writer)]
    let store = try fixture.open(plan)
    let mask = try store.record(
      Change(.mask(theirs.id, decision: taken.decision)), by: "kansli", at: .morning)
    #expect(mask.id < theirs.id)
    #expect(store.state.masking(of: theirs.id) == taken.decision)
    try store.record(Change(.undo(theirs.id)), by: "kansli", at: .morning)
    #expect(!store.state.isInEffect(theirs.id))
    let reopened = try fixture.open(plan)
    #expect(reopened.state.assessment(of: "A01") == .notAssessed)
    #expect(reopened.state.masking(of: theirs.id) == taken.decision)
  }

  @Test(.fault(.f96)) func aStrayEntryFromTheFutureDoesNotKeepThoseOfTodayFromBeingFollowed() throws
  {
    let fixture = try StoreFixture()
    let year = Timestamp(seconds: Timestamp.morning.seconds + 365 * 86_400, offset: 3600)
    let soon = Timestamp(seconds: Timestamp.morning.seconds + 300, offset: 3600)
    try fixture.seen(by: "skola").open().record(.note("Från framtiden"), by: "rektor", at: year)
    let theirs = try fixture.seen(by: "polis").open().record(.begin, by: "polis", at: soon)
    let ours = try fixture.open().record(.note("Här"), by: "kansli", at: .morning)
    #expect(ours.id > theirs.id)
  }

  @Test(.fault(.f96, .f31)) func aWriterWhoseClockWasWrongIsNamed() throws {
    let fixture = try StoreFixture()
    let ahead = Timestamp(seconds: Timestamp.morning.seconds + 30 * 86_400, offset: 3600)
    let police = try fixture.seen(by: "polis").open()
    let theirs = try police.record(.begin, by: "polis", at: ahead)
    try police.record(.note("Klockan är rätt igen"), by: "polis", at: .morning)
    try fixture.open().record(Change(.undo(theirs.id)), by: "kansli", at: .morning)
    let store = try fixture.open()
    let named = try store.verify(on: Timestamp.morning.date).compactMap { finding -> WriterID? in
      guard case .wrongClock = finding.kind else { return nil }
      #expect(!finding.isDamage)
      return finding.writer
    }
    let ours = try #require(store.writer)
    #expect(named.contains(theirs.writer) && named.contains(ours))
  }

  @Test(.fault(.f97), arguments: ["1999-01-01T09:00:00+01:00", "5000-01-01T09:00:00+01:00"])
  func aDayThatCannotBeRightIsAskedAboutBeforeAnythingIsSaved(at: String) throws {
    let fixture = try StoreFixture()
    let now = Timestamp.at(at)
    #expect(throws: RecordingError.refused(.oddDay(now.date))) {
      try fixture.open().record(.note("Här"), by: "kansli", at: now)
    }
    #expect(try fixture.folder.segments().flatMap { try fixture.folder.bytes($0) } == [])
    var change = Change.note("Här")
    change.acceptsOddDay = true
    try fixture.open().record(change, by: "kansli", at: now)
    #expect(try fixture.open().state.history.count == 2)
  }
}
