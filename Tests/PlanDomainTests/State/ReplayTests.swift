import CustomDump
import PlanDomain
import TestSupport
import Testing

struct ReplayTests {
  @Test(arguments: UInt64(0)..<200)
  func replayingAHistoryInTwoPartsEqualsReplayingItWhole(seed: UInt64) {
    let state = randomChronicle(seed: seed).state
    var generator = SeededGenerator(seed: seed)
    let cut = Int.random(in: 0...state.history.count, using: &generator)
    var parts = PlanState.replaying(state.history[..<cut], onto: state.plan)
    for entry in state.history[cut...] { parts.apply(entry) }
    expectNoDifference(parts, state)
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<200)
  func theOrderOfArrivalDoesNotMatter(seed: UInt64) {
    let state = randomChronicle(seed: seed).state
    var generator = SeededGenerator(seed: seed)
    let shuffled = state.history.shuffled(using: &generator)
    let other = PlanState.replaying(shuffled + shuffled.prefix(3), onto: state.plan)
    expectNoDifference(other, state)
    var oneByOne = PlanState(state.plan)
    for entry in shuffled { oneByOne.apply(entry) }
    expectNoDifference(oneByOne, state)
  }

  @Test(arguments: UInt64(0)..<200)
  func undoingEverythingOneMayUndoRestoresThePlan(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle()
    for _ in 0..<20 {
      let id = try #require(chronicle.state.plan.activities.randomElement(using: &generator)).id
      let progress = try #require(Progress.allCases.randomElement(using: &generator))
      _ = try? chronicle.record(.progress(id, to: progress, note: "Varf\u{F6}r"))
    }
    while chronicle.state.latestToUndo(by: .kansli) != nil { try chronicle.record(.undo()) }
    #expect(chronicle.state.conflicts.isEmpty && chronicle.state.waitingProposals.isEmpty)
    for activity in chronicle.state.activities {
      #expect(chronicle.state.progress(of: activity.id) == .notStated)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func aRefusedChangeChangesNothing(seed: UInt64) {
    var chronicle = randomChronicle(seed: seed)
    let before = chronicle.state
    #expect(throws: Refusal.self) { try chronicle.record(.progress("A01", to: .paused)) }
    #expect(chronicle.state == before)
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<100)
  func choosingInEveryConflictLeavesNone(seed: UInt64) throws {
    var chronicle = randomChronicle(seed: seed)
    for key in chronicle.state.conflicts {
      let value = try #require(chronicle.state.register(key).current.first?.value)
      try chronicle.record(.settle(key, value))
    }
    #expect(chronicle.state.conflicts.isEmpty)
  }

  @Test func theStateOfADayHoldsWhatWasRecordedByItsEnd() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A01", to: .ongoing))
    chronicle.today = day("2026-03-02")
    try chronicle.record(.progress("A01", to: .done))
    #expect(chronicle.state.asOf(day("2026-03-01")).progress(of: "A01") == .ongoing)
    #expect(chronicle.state.asOf(day("2026-02-28")).progress(of: "A01") == .notStated)
    #expect(chronicle.state.asOf(day("2026-03-02")) == chronicle.state)
  }
}
