import PlanDomain
import TestSupport
import Testing

struct ConflictTests {
  var chronicle = Chronicle()

  @Test(.fault(.f30)) mutating func twoWhoHaveNotSeenEachOtherDisagreeAndTheWorseCounts() throws {
    let before = chronicle.state
    try chronicle.record(.assess("A01", .onPlan), by: .kansli, having: before)
    try chronicle.record(.assess("A01", .deviating, note: "Nej"), by: .polis, having: before)
    #expect(chronicle.state.conflicts == [.assessment("A01")])
    #expect(chronicle.state.assessment(of: "A01") == .deviating)
  }

  @Test mutating func equalValuesAreNoConflict() throws {
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .done), by: .kansli, having: before)
    try chronicle.record(.progress("A01", to: .done), by: .polis, having: before)
    #expect(chronicle.state.conflicts.isEmpty)
  }

  @Test mutating func choosingSettlesAConflict() throws {
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .done), by: .kansli, having: before)
    try chronicle.record(.progress("A01", to: .ongoing), by: .polis, having: before)
    #expect(chronicle.state.progress(of: "A01") == .ongoing)
    #expect(throws: Refusal.notAmongValues(.progress("A01"))) {
      try chronicle.record(.settle(.progress("A01"), .progress(.paused)))
    }
    try chronicle.record(.settle(.progress("A01"), .progress(.done)))
    #expect(chronicle.state.conflicts.isEmpty)
    #expect(chronicle.state.progress(of: "A01") == .done)
    #expect(throws: Refusal.noConflict(.progress("A01"))) {
      try chronicle.record(.settle(.progress("A01"), .progress(.done)))
    }
  }

  @Test mutating func aChangeMadeOnWhatIsNoLongerShownIsRefused() throws {
    try chronicle.record(.progress("A01", to: .ongoing), by: .polis)
    let key = RegisterKey.progress("A01")
    #expect(throws: Refusal.changedMeanwhile(key)) {
      try chronicle.record(Change(.progress("A01", to: .done), shown: [key: []]))
    }
    let shown = chronicle.state.register(key).shown
    try chronicle.record(Change(.progress("A01", to: .done), shown: [key: shown]))
    #expect(chronicle.state.progress(of: "A01") == .done)
  }

  @Test mutating func theLaterDateCountsWhenPeopleDisagree() throws {
    let decision = try chronicle.record(.takeDecision(text: "Ny tidplan.")).decision
    let before = chronicle.state
    let early = Schedule(period: .days("2026-01-01", "2026-12-31"))
    let late = Schedule(period: .days("2026-01-01", "2027-12-31"))
    for (schedule, writer) in [(late, WriterID.kansli), (early, .polis)] {
      try chronicle.record(
        .changeActivity("A01", .schedule(schedule), decision: decision), by: writer,
        having: before)
    }
    #expect(chronicle.state.activity("A01")?.schedule == late)
  }
}
