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

    try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    #expect(chronicle.state.activity("A01")?.schedule == later)
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.standing == .adopted("B-2026-01"))
    #expect(chronicle.state.waitingProposals.isEmpty)
  }

  @Test mutating func aRejectedProposalNeverTakesEffect() throws {
    let proposal = try chronicle.record(.changeActivity("A01", .title("Annat namn")))
    try chronicle.record(.takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal.id.firstFact]))
    #expect(chronicle.state.activity("A01")?.title == "Aktivitet A01")
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.standing == .rejected("B-2026-01"))
    #expect(throws: Refusal.unknownProposal(proposal.id.firstFact)) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    }
  }

  @Test mutating func aProposalWhoseBasisWasReplacedMustBeConsideredAnew() throws {
    let proposal = try chronicle.record(.changeActivity("A01", .schedule(later)))
    try chronicle.record(.takeDecision(text: "Ny tidplan."))
    let other = Schedule(period: .days("2024-02-01", "2026-12-31"))
    try chronicle.record(.changeActivity("A01", .schedule(other), decision: "B-2026-01"))
    #expect(chronicle.state.proposal(proposal.id.firstFact)?.isOutdated == true)
    #expect(throws: Refusal.proposalOutdated(proposal.id.firstFact)) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    }
  }

  @Test mutating func anAdoptedProposalAndItsDecisionAreNeverUndone() throws {
    let proposal = try chronicle.record(.changeActivity("A01", .schedule(later)))
    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    for entry in [proposal, decision] {
      #expect(throws: Refusal.neverUndone(entry.id)) {
        try chronicle.record(.undo(entry.id))
      }
    }
  }

  @Test mutating func anActivityIsAddedByDecisionAndItsIdentifierIsNeverReused() throws {
    let new = Activity.sample("A11", serves: ["D1.1"], from: "2026-05-01", to: "2026-09-30")
    let proposal = try chronicle.record(.addActivity(new))
    #expect(chronicle.state.activity("A11") == nil)
    #expect(throws: Refusal.identifierTaken("A11")) { try chronicle.record(.addActivity(new)) }
    try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal.id.firstFact]))
    #expect(chronicle.state.activities.map(\.id) == ["A01", "A02", "A03", "A10", "A11"])
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
    #expect(chronicle.state.decisions.map(\.id) == ["B-2026-01", "B-2026-03", "B-2027-01"])
  }
}
