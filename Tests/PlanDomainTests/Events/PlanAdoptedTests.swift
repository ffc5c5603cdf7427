import PlanDomain
import TestSupport
import Testing

struct PlanAdoptedTests {
  private var chronicle = Chronicle(.measured)
  private let changed = ActivityField.title("Ny titel")

  /// The plan of the small one with its first activity renamed and one more.
  private static func nextEdition(_ version: String = "2026:2") -> ActionPlan {
    var activities = ActionPlan.small.activities
    activities[0].title = "Ny titel"
    activities.append(.sample("A30", serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31"))
    return .measured(activities: activities, version: version)
  }

  private mutating func decide() throws {
    try chronicle.record(.changeActivity("A01", .title("Ett f\u{F6}rsta f\u{F6}rs\u{F6}k")))
    try chronicle.record(
      .addActivity(
        .sample("A30", serves: ["D1.1"], from: "2026-01-01", to: "2026-12-31")))
    let waiting = chronicle.state.waitingProposals.map(\.id)
    try chronicle.record(.takeDecision(text: "Beslut", adopts: waiting))
    try chronicle.record(.changeActivity("A01", changed))
    try chronicle.record(
      .takeDecision(text: "Beslut", adopts: chronicle.state.waitingProposals.map(\.id)))
  }

  @discardableResult
  private mutating func adopt(_ version: String) throws -> Entry {
    let decision = try chronicle.record(.takeDecision(text: "Utg\u{E5}van antas.")).decision
    return try chronicle.record(
      .adoptPlan(version: version, digest: .sample, decision: decision))
  }

  @Test mutating func anAdoptionNeedsADecision() {
    #expect(throws: Refusal.adoptionNeedsDecision) {
      try chronicle.record(.adoptPlan(version: "2026:1", digest: .sample))
    }
  }

  /// The same history, read with the next edition.
  private mutating func readNextEdition(_ version: String = "2026:2") {
    chronicle.state = .replaying(chronicle.state.history, onto: Self.nextEdition(version))
  }

  @Test mutating func anAdoptedEditionTakesOverWhatItHolds() throws {
    try decide()
    readNextEdition()
    let before = chronicle.state.activities
    let held = chronicle.state.heldChanges(of: "2026:2")
    #expect(held.count == 2 && before.count == 5)
    let entry = try adopt("2026:2")
    #expect(
      chronicle.state.activities == before && chronicle.state.heldChanges(of: "2026:2").isEmpty)
    #expect(chronicle.state.register(.field("A01", .title)).current.isEmpty)
    #expect(chronicle.state.planAdoptions.map(\.folds) == [held])
    #expect(
      chronicle.state.summaries(of: entry).map(\.english)
        == ["Edition 2026:2 adopted (2 decided changes folded in)"])
  }

  @Test mutating func aLaterEditionIsNotCoveredByWhatWasFolded() throws {
    try decide()
    readNextEdition()
    try adopt("2026:2")
    var activities = ActionPlan.small.activities
    activities[0].title = "Senare titel"
    let later = ActionPlan.measured(activities: activities, version: "2027:1")
    let state = PlanState.replaying(chronicle.state.history, onto: later)
    #expect(state.activity("A01")?.title == "Senare titel" && state.activity("A30") == nil)
  }

  @Test mutating func anOlderEditionStillHasTheChangesOnTop() throws {
    try decide()
    readNextEdition()
    try adopt("2026:2")
    let state = PlanState.replaying(chronicle.state.history, onto: .measured)
    #expect(state.activity("A01")?.title == "Ny titel" && state.activity("A30") != nil)
  }

  @Test mutating func aChangeAfterTheAdoptionLiesOnTop() throws {
    try decide()
    readNextEdition()
    try adopt("2026:2")
    try chronicle.record(.changeActivity("A01", .title("Ny igen")))
    try chronicle.record(
      .takeDecision(text: "Beslut", adopts: chronicle.state.waitingProposals.map(\.id)))
    #expect(chronicle.state.activity("A01")?.title == "Ny igen")
  }

  @Test mutating func whatIsFoldedAndTheAdoptionItselfAreNeverUndone() throws {
    let decision = try chronicle.record(.takeDecision(text: "Beslut")).facts[0].event
    guard case .decision(let id) = decision.subject(as: chronicle.state.history[0].id.firstFact)
    else { throw Refusal.emptyText }
    let change = try chronicle.record(.changeActivity("A01", changed, decision: id))
    readNextEdition()
    let adoption = try adopt("2026:2")
    for (entry, reason) in [(change, Refusal.Permanence.plan), (adoption, .edition("2026:2"))] {
      #expect(throws: Refusal.neverUndone(entry.id, reason)) {
        try chronicle.record(.undo(entry.id))
      }
    }
  }

  @Test mutating func aPostponementStaysWhenAnEditionHoldsIt() throws {
    let days = ["2026-12-20", "2026-12-30"]
    for last in days {
      let schedule = Schedule(period: .days("2024-02-01", last))
      try chronicle.record(.changeActivity("A01", .schedule(schedule)))
      try chronicle.record(
        .takeDecision(text: "Beslut", adopts: chronicle.state.waitingProposals.map(\.id)))
    }
    var activities = ActionPlan.small.activities
    activities[0].schedule = Schedule(period: .days("2024-02-01", "2026-12-30"))
    let next = ActionPlan.measured(activities: activities, version: "2026:2")
    chronicle.state = .replaying(chronicle.state.history, onto: next)
    try adopt("2026:2")
    let picture = Picture(of: chronicle.state, on: chronicle.today)
    let moved = try #require(picture.activity("A01")).postponement
    #expect((moved.count, moved.days) == (1, 10) && moved.original == day("2026-12-20"))
  }

  @Test mutating func onlyTheEditionThatIsReadIsAdoptedAndOnce() throws {
    #expect(throws: Refusal.unknownEdition("2026:2")) {
      try chronicle.record(.adoptPlan(version: "2026:2", digest: .sample))
    }
    try adopt("2026:1")
    #expect(throws: Refusal.editionAdopted("2026:1")) {
      try chronicle.record(.adoptPlan(version: "2026:1", digest: .sample))
    }
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<30)
  func theOrderOfArrivalDoesNotMatter(seed: UInt64) throws {
    var test = self
    var generator = SeededGenerator(seed: seed)
    try test.decide()
    test.readNextEdition()
    try test.adopt("2026:2")
    let shuffled = test.chronicle.state.history.shuffled(using: &generator)
    let state = PlanState.replaying(shuffled, onto: test.chronicle.state.plan)
    #expect(state.activities == test.chronicle.state.activities)
    #expect(
      state.register(.field("A01", .title)) == test.chronicle.state.register(.field("A01", .title)))
  }
}
