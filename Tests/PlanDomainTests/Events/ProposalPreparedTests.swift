import PlanDomain
import TestSupport
import Testing

/// A group that does not decide prepares proposals for the one that does.
struct ProposalPreparedTests {
  var chronicle = Chronicle(.deciding)

  private mutating func propose() throws -> FactID {
    try chronicle.record(.changeActivity("A01", .title("Nytt namn"))).id.firstFact
  }

  @Test mutating func aPreparationStandsOnTheProposalAndDecidesNothing() throws {
    let proposal = try propose()
    let meeting = try chronicle.open("SG")
    try chronicle.record(
      .prepareProposal(proposal, by: "Samordningsgruppen", in: meeting, note: "Tillstyrks"))
    let found = try #require(chronicle.state.proposal(proposal))
    #expect(found.standing == .waiting)
    #expect(found.preparations.map(\.body) == ["SG"])
    #expect(found.preparations[0].date == chronicle.today)
    #expect(found.preparations[0].meeting == meeting && found.preparations[0].note == "Tillstyrks")
    #expect(found.preparations[0].swedish == "berett av SG 2026-03-01")
    #expect(chronicle.state.activity("A01")?.title == "Aktivitet A01")
    // It stands in the chain of the activity.
    #expect(chronicle.state.chain(of: .activity("A01")).contains(found.preparations[0].id))
  }

  @Test mutating func whoDecidesAndWhoHasNotMetDoNotPrepare() throws {
    let proposal = try propose()
    let council = try chronicle.open("R\u{E5}det")
    #expect(throws: Refusal.decidesItself("R\u{E5}det")) {
      try chronicle.record(.prepareProposal(proposal, by: "R\u{E5}det"))
    }
    #expect(throws: Refusal.meetingOfOther("M-2026-01", "SG")) {
      try chronicle.record(.prepareProposal(proposal, by: "SG", in: council))
    }
    #expect(throws: Refusal.unknownBody("Styrelsen")) {
      try chronicle.record(.prepareProposal(proposal, by: "Styrelsen"))
    }
    try chronicle.record(.prepareProposal(proposal, by: "SG"))
    #expect(throws: Refusal.alreadyPrepared(by: "SG", chronicle.today)) {
      try chronicle.record(.prepareProposal(proposal, by: "SG"))
    }
    try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal], terms: DecisionTerms(meeting: council)))
    #expect(throws: Refusal.unknownProposal(proposal)) {
      try chronicle.record(.prepareProposal(proposal, by: "Beredningen"))
    }
  }

  @Test mutating func aPreparationIsUndoneUntilTheDecisionThatHadIt() throws {
    let proposal = try propose()
    let first = try chronicle.record(.prepareProposal(proposal, by: "SG"))
    try chronicle.record(.undo(first.id))
    #expect(chronicle.state.proposal(proposal)?.preparations == [])
    let second = try chronicle.record(.prepareProposal(proposal, by: "SG"))
    let terms = DecisionTerms(meeting: try chronicle.open("R\u{E5}det"))
    let decision = try chronicle.record(
      .takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal], terms: terms))
    #expect(throws: Refusal.replacedSince(second.id, by: decision.id)) {
      try chronicle.record(.undo(second.id))
    }
  }
}
