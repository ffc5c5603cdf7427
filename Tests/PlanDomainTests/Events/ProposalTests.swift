import PlanDomain
import TestSupport
import Testing

struct ProposalTests {
  var chronicle = Chronicle()
  let later = Schedule(period: .days("2024-02-01", "2027-03-31"))

  @Test mutating func aChangeOfThePlanWaitsUntilADecisionAdoptsIt() throws {
    let proposal = try chronicle.record(
      .changeActivity("A01", .schedule(later), note: "F\u{F6}rsenat"))
    #expect(chronicle.state.activity("A01")?.schedule != later)
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.standing == .waiting)

    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal.id.firstFact])
    ).decision
    #expect(chronicle.state.activity("A01")?.schedule == later)
    #expect(
      chronicle.state.proposal(proposal.id.firstFact)?.standing
        == .adopted(decision, code: "B-2026-01"))
    #expect(chronicle.state.waitingProposals.isEmpty)
  }

  @Test mutating func aRejectedProposalNeverTakesEffect() throws {
    let proposal = try chronicle.record(.changeActivity("A01", .title("Annat namn")))
    let decision = try chronicle.record(
      .takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal.id.firstFact])
    ).decision
    #expect(chronicle.state.activity("A01")?.title == "Aktivitet A01")
    #expect(
      chronicle.state.proposal(proposal.id.firstFact)?.standing
        == .rejected(decision, code: "B-2026-01"))
    #expect(throws: Refusal.unknownProposal(proposal.id.firstFact)) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    }
  }

  @Test mutating func aProposalWhoseBasisWasReplacedMustBeConsideredAnew() throws {
    let proposal = try chronicle.record(.changeActivity("A01", .schedule(later)))
    let decision = try chronicle.record(.takeDecision(text: "Ny tidplan.")).decision
    let other = Schedule(period: .days("2024-02-01", "2026-12-31"))
    try chronicle.record(.changeActivity("A01", .schedule(other), decision: decision))
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.isOutdated == true)
    #expect(throws: Refusal.proposalOutdated(proposal.id.firstFact)) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    }
  }

  @Test mutating func anAdoptedProposalIsUndoneOnlyAfterItsDecision() throws {
    let before = chronicle.state.activity("A01")?.schedule
    let proposal = try chronicle.record(.changeActivity("A01", .schedule(later)))
    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    #expect(throws: Refusal.neverUndone(proposal.id, .decision("B-2026-01"))) {
      try chronicle.record(.undo(proposal.id))
    }
    try chronicle.record(.undo(decision.id))
    #expect(chronicle.state.activity("A01")?.schedule == before)
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.standing == .waiting)
    try chronicle.record(.redo)
    #expect(chronicle.state.activity("A01")?.schedule == later)
    try chronicle.record(.undo(decision.id))
    try chronicle.record(.undo(proposal.id))
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.standing == .withdrawn)
  }

  @Test mutating func aDecisionIsNotUndoneOnceWhatItAdoptedHasBeenChangedOrUsed() throws {
    let new = Activity.sample("A11", serves: ["D1.1"], from: "2026-05-01", to: "2026-09-30")
    let proposals = [
      try chronicle.record(.changeActivity("A01", .schedule(later))).id.firstFact,
      try chronicle.record(.addActivity(new)).id.firstFact,
    ]
    let decisions = try proposals.map {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [$0]))
    }
    let basis = try chronicle.record(.takeDecision(text: "Ny tidplan.")).decision
    let other = Schedule(period: .days("2024-02-01", "2026-12-31"))
    let uses = [
      try chronicle.record(.changeActivity("A01", .schedule(other), decision: basis)),
      try chronicle.record(.progress("A11", to: .ongoing)),
    ]
    for (decision, use) in zip(decisions, uses) {
      #expect(throws: Refusal.replacedSince(decision.id, by: use.id)) {
        try chronicle.record(.undo(decision.id))
      }
    }
  }

  @Test mutating func decisionsThatWereGivenTheSameNumberApartAreToldApart() throws {
    let before = chronicle.state
    let one = try chronicle.record(.takeDecision(text: "Ett."), by: .kansli, having: before)
    let two = try chronicle.record(.takeDecision(text: "Tv\u{E5}."), by: .polis, having: before)
    #expect(chronicle.state.decisions.map(\.code) == ["B-2026-01", "B-2026-01-2"])
    #expect(chronicle.state.decision(numbered: "B-2026-01")?.id == one.decision)
    #expect(chronicle.state.decision(numbered: "B-2026-01-2")?.id == two.decision)
    #expect(chronicle.state.decision(numbered: "B-2026-01-3") == nil)
  }

  @Test mutating func anActivityIsAddedByDecisionAndItsIdentifierIsNeverReused() throws {
    let new = Activity.sample("A11", serves: ["D1.1"], from: "2026-05-01", to: "2026-09-30")
    let proposal = try chronicle.record(.addActivity(new))
    #expect(chronicle.state.activity("A11") == nil)
    #expect(throws: Refusal.identifierTaken("A11")) { try chronicle.record(.addActivity(new)) }
    var terms = DecisionTerms()
    terms.concerns = [Concern("A11")].compactMap(\.self)
    #expect(throws: Refusal.unknownConcern("A11")) {
      try chronicle.record(.takeDecision(text: "Antas.", terms: terms))
    }
    try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal.id.firstFact], terms: terms))
    #expect(chronicle.state.activities.map(\.id) == ["A01", "A02", "A03", "A10", "A11"])
    #expect(chronicle.state.decisions.last?.concerns == [.activity("A11")])
    try chronicle.record(.progress("A11", to: .ongoing))
    #expect(chronicle.state.progress(of: "A11") == .ongoing)
  }

  @Test mutating func datesOutsideTheAgreementAreRefused() {
    let late = Schedule(period: .days("2027-01-01", "2028-01-01"))
    let period = chronicle.state.plan.agreement.period
    #expect(throws: Refusal.outsidePeriod(day("2028-01-01"), period)) {
      try chronicle.record(.changeActivity("A01", .schedule(late)))
    }
    #expect(throws: Refusal.unknownGoal("D9.9")) {
      try chronicle.record(
        .addActivity(.sample("A12", serves: ["D9.9"], from: "2026-01-01", to: "2026-02-01")))
    }
  }

  @Test mutating func decisionsAreNumberedPerYearAndNumbersAreNeverReused() throws {
    try chronicle.record(.takeDecision(text: "Ett."))
    let second = try chronicle.record(.takeDecision(text: "Tv\u{E5}."))
    try chronicle.record(.undo(second.id))
    try chronicle.record(.takeDecision(text: "Tre."))
    chronicle.today = day("2027-01-15")
    try chronicle.record(.takeDecision(text: "Fyra."))
    #expect(chronicle.state.decisions.map(\.code) == ["B-2026-01", "B-2026-03", "B-2027-01"])
  }
}
