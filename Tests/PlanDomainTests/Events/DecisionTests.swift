import PlanDomain
import TestSupport
import Testing

struct DecisionTests {
  var chronicle = Chronicle()
  let office = Responsible(party: "kommun", function: "s\u{E4}kerhetschef")

  private mutating func take(
    _ terms: DecisionTerms, saying text: String = "\u{C5}terkom till r\u{E5}det."
  ) throws -> DecisionID {
    try chronicle.record(.takeDecision(text: text, terms: terms)).decision
  }

  private func decision(_ id: DecisionID) throws -> Decision {
    try #require(chronicle.state.decision(id))
  }

  @Test mutating func aDecisionIsToCarryOutUntilItIsAndOverdueAfterItsLastDay() throws {
    let id = try take(DecisionTerms(responsible: office, due: day("2026-03-31")))
    #expect(try decision(id).standing(on: day("2026-03-31")) == .toCarryOut)
    #expect(try decision(id).standing(on: day("2026-04-01")) == .overdue)
    #expect(try decision(id).daysOverdue(on: day("2026-04-03")) == 3)
    try chronicle.record(.carryOut(id, note: "Klart"))
    #expect(try decision(id).standing(on: day("2026-04-01")) == .carriedOut)
    #expect(throws: Refusal.alreadyCarriedOut("B-2026-01")) {
      try chronicle.record(.carryOut(id))
    }
    try chronicle.record(.undo())
    #expect(try decision(id).standing(on: day("2026-03-31")) == .toCarryOut)
  }

  @Test mutating func aDecisionThatNobodyIsToCarryOutIsInForce() throws {
    let id = try take(DecisionTerms(), saying: "L\u{E4}ggs till handlingarna.")
    #expect(try decision(id).standing(on: day("2027-01-01")) == .inForce)
    try chronicle.record(.correctDecision(id, .due(day("2026-03-31"))))
    #expect(try decision(id).standing(on: day("2027-01-01")) == .overdue)
  }

  @Test mutating func aLaterDecisionSupersedesAnEarlierOneUntilItIsUndone() throws {
    let first = try take(DecisionTerms(responsible: office))
    let second = try take(DecisionTerms(supersedes: first), saying: "Nytt uppdrag.")
    #expect(try decision(first).standing(on: chronicle.today) == .superseded)
    #expect(try decision(first).supersededBy == second)
    #expect(throws: Refusal.decisionSuperseded("B-2026-01")) {
      try chronicle.record(.carryOut(first))
    }
    #expect(throws: Refusal.decisionSuperseded("B-2026-01")) {
      try chronicle.record(.takeDecision(text: "Ett till.", terms: .init(supersedes: first)))
    }
    try chronicle.record(.undo())
    #expect(try decision(first).standing(on: chronicle.today) == .toCarryOut)
  }

  @Test mutating func aCorrectionKeepsWhatStoodBefore() throws {
    let id = try take(DecisionTerms(), saying: "Rodet antar.")
    try chronicle.record(.correctDecision(id, .text("R\u{E5}det antar."), note: "Skrivfel"))
    #expect(try decision(id).text == "R\u{E5}det antar.")
    #expect(try decision(id).originalText == "Rodet antar.")
    #expect(throws: Refusal.nothingToChange(.decisionField(id, .text))) {
      try chronicle.record(.correctDecision(id, .text("R\u{E5}det antar.")))
    }
  }

  @Test mutating func aDecisionNamesOnlyWhatExists() throws {
    let stranger = try #require(Concern("A77"))
    let refusals: [(DecisionTerms, Refusal)] = [
      (.init(responsible: Responsible(party: "region", function: "x")), .unknownParty("region")),
      (.init(due: day("2028-01-01")), .outsidePeriod(day("2028-01-01"), chronicle.period)),
      (
        .init(due: day("2026-02-28")),
        .dueBeforeDecision(day("2026-02-28"), taken: day("2026-03-01"))
      ), (.init(concerns: [stranger]), .unknownConcern("A77")),
      (.init(item: "decisions"), .unknownItem("decisions")),
    ]
    for (terms, refusal) in refusals {
      #expect(throws: refusal) {
        try chronicle.record(.takeDecision(text: "Beslut", terms: terms))
      }
    }
  }

  @Test mutating func aDecisionIsFoundByWhatItConcerns() throws {
    let concerns = [Subject.activity("A01"), .goal("D1.1")].compactMap(Concern.init)
    let id = try take(DecisionTerms(concerns: concerns))
    #expect(chronicle.state.decisions(concerning: .activity("A01")).map(\.id) == [id])
    #expect(chronicle.state.decisions(concerning: .goal("D1.1")).map(\.id) == [id])
    #expect(chronicle.state.decisions(concerning: .goal("D2.1")).isEmpty)
  }

  @Test mutating func aDecisionThatHasBeenCarriedOutOrCorrectedIsNotUndone() throws {
    let taken = try chronicle.record(
      .takeDecision(text: "Uppdrag.", terms: .init(responsible: office)))
    let done = try chronicle.record(.carryOut(taken.decision))
    #expect(throws: Refusal.replacedSince(taken.id, by: done.id)) {
      try chronicle.record(.undo(taken.id))
    }
  }

  @Test mutating func carryingOutAndSupersedingApartIsAConflictShownAsToCarryOutOrSuperseded()
    throws
  {
    let id = try take(DecisionTerms(responsible: office))
    let before = chronicle.state
    try chronicle.record(.carryOut(id), by: .polis, having: before)
    try chronicle.record(
      .takeDecision(text: "Nytt.", terms: .init(supersedes: id)), by: .kansli, having: before)
    #expect(try decision(id).conflicts == [.decisionState(id)])
    #expect(try decision(id).state == .superseded, "the worse counts")
    try chronicle.record(.settle(.decisionState(id), .decisionState(.carriedOut)))
    #expect(try decision(id).state == .carriedOut && decision(id).conflicts.isEmpty)
  }

  @Test mutating func decisionsPastTheirDayNeedAttentionAndTheNextAreOccasions() throws {
    let late = try take(DecisionTerms(due: day("2026-03-10")))
    let soon = try take(DecisionTerms(due: day("2026-03-30")))
    let picture = Picture(of: chronicle.state, on: day("2026-03-12"))
    #expect(picture.attention.contains(.decisionOverdue(late, days: 2)))
    #expect(picture.attention.contains(.decisionDueSoon(soon, days: 18)))
    let due = picture.occasions.filter { $0.matter == .decision(soon, "B-2026-02") }
    #expect(due.map(\.date) == [day("2026-03-30")])
  }
}

extension Chronicle {
  fileprivate var period: Period { state.plan.agreement.period }
}
