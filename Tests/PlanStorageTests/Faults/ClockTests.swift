import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Clocks that jump, stand still, or are years away.
@Suite struct ClockTests {
  private static func note(_ store: PlanStore, _ text: String, at seconds: Int64) throws -> Entry {
    try store.record(.note(text), by: "kansli", at: Timestamp(seconds: seconds, offset: 3600))
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
    #expect(try reopened.verify().isEmpty)
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
}
