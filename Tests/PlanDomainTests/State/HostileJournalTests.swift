import CustomDump
import TestSupport
import Testing

@testable import PlanDomain

/// Whatever one member writes costs the others no more than its length.
struct HostileJournalTests {
  @Test(.fault(.f100), arguments: HostileShape.allCases)
  func theWorkGrowsNoFasterThanTheLines(shape: HostileShape) {
    let few = steps(shape.entries(400))
    let many = steps(shape.entries(1_600))
    FaultTally.note()
    #expect(few > 400)
    // A little more than four times: searching takes a few steps more where there is more.
    #expect(many < few * 5, "\(few) steps for 400 lines, \(many) for 1 600")
  }

  @Test(.fault(.f100), arguments: HostileShape.allCases)
  func theOrderOfArrivalDoesNotMatter(shape: HostileShape) {
    let entries = shape.entries(160)
    let state = PlanState.replaying(entries, onto: .small)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4 {
      var other = PlanState(.small)
      for entry in entries.shuffled(using: &generator) { other.apply(entry) }
      expectNoDifference(other, state)
      other = .replaying(entries.shuffled(using: &generator), onto: .small)
      expectNoDifference(other, state)
    }
  }

  @Test(arguments: [1, 2, 3, 200, 201])
  func anUndoOfAnUndoIsARedoHoweverDeep(count: Int) {
    let entries = HostileShape.undosOfUndos.entries(count)
    let state = PlanState.replaying(entries, onto: .small)
    #expect(state.progress(of: "A01") == (count.isMultiple(of: 2) ? .ongoing : .notStated))
    #expect(
      entries.map { state.isInEffect($0.id) }
        == entries.indices.map {
          (count - $0).isMultiple(of: 2)
        })
  }

  @Test func aHundredThousandCorrectionsOfEachOtherAreTold() {
    let entries = HostileShape.correctionsOfCorrections.entries(100_000)
    let state = PlanState.replaying(entries, onto: .small)
    #expect(
      entries.suffix(3).flatMap { state.summaries(of: $0) }.map(\.code).allSatisfy {
        EntryID($0.prefix(26)) != nil
      })
    #expect(state.summaries(of: entries[1]).map(\.code) == ["A01"])
  }

  @Test(arguments: [999, 1_000, 1_001, 2_400])
  func howeverManyDisagreeTheyCanBeSettled(count: Int) throws {
    var chronicle = Chronicle()
    let before = chronicle.state
    for number in 0..<count {
      let value: Assessment = number.isMultiple(of: 2) ? .onPlan : .atRisk
      try chronicle.record(.assess("A01", value, note: "\(number)"), by: .polis, having: before)
    }
    let key = RegisterKey.assessment("A01")
    var rounds = 0
    while chronicle.state.register(key).isConflict {
      let entry = try chronicle.record(.settle(key, .assessment(.atRisk)))
      rounds += 1
      guard case .conflictSettled(let event) = entry.facts[0].event else { break }
      // Each is written as 29 characters with its quotes and comma at least.
      #expect(event.seen.count <= Register.namedAtOnce)
    }
    #expect(rounds == (count + 998) / 999 - (count == 1_000 ? 1 : 0))
    #expect(chronicle.state.assessment(of: "A01") == .atRisk)
    #expect(chronicle.state.conflicts.isEmpty)
  }

  /// The steps of all that the program does with lines.
  private func steps(_ entries: [Entry]) -> Int {
    let tally = Steps.Tally()
    Steps.$tally.withValue(tally) {
      let state = PlanState.replaying(entries, onto: .small)
      _ = state.conflicts.count + state.waitingProposals.count + state.deviations.count
      _ = state.decisions.count + state.meetings.count
      _ = Picture(of: state, on: day("2026-11-20"))
      for entry in state.history { _ = state.summaries(of: entry) }
      _ = state.about(daysUpTo: day("2026-11-20"))
    }
    return tally.count
  }
}
