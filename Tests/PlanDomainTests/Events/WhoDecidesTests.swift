import PlanDomain
import TestSupport
import Testing

/// The plan is changed by decision of the group that decides on it (rule 4).
struct WhoDecidesTests {
  var chronicle = Chronicle(.deciding)
  let later = Schedule(period: .days("2024-02-01", "2027-03-31"))

  private mutating func propose() throws -> FactID {
    try chronicle.record(.changeActivity("A01", .schedule(later), note: "F\u{F6}rsenat")).id
      .firstFact
  }

  private func refusal(_ code: String? = nil, of body: String? = nil) -> Refusal {
    .notTheirDecision(code, of: body, deciding: ["R\u{E5}det"])
  }

  @Test mutating func aDecisionOutsideEveryMeetingDoesNotAdoptOrReject() throws {
    let proposal = try propose()
    #expect(throws: refusal()) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal]))
    }
    #expect(throws: refusal()) {
      try chronicle.record(.takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal]))
    }
    #expect(chronicle.state.decisions.isEmpty)
  }

  @Test mutating func aGroupThatPreparesDoesNotAdoptOrReject() throws {
    let proposal = try propose()
    let terms = DecisionTerms(meeting: try chronicle.open("SG"))
    #expect(throws: refusal(of: "SG")) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal], terms: terms))
    }
    #expect(throws: refusal(of: "SG")) {
      try chronicle.record(.takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal], terms: terms))
    }
    // It decides on its own work.
    try chronicle.record(.takeDecision(text: "Gruppen b\u{F6}rjar i maj.", terms: terms))
    #expect(chronicle.state.decisions.map(\.body) == ["SG"])
  }

  @Test mutating func theCouncilAdoptsInItsMeetingAndAfterIt() throws {
    let first = try propose()
    let meeting = try chronicle.open("R\u{E5}det")
    let terms = DecisionTerms(meeting: meeting)
    try chronicle.record(.takeDecision(text: "Antas.", adopts: [first], terms: terms))
    #expect(chronicle.state.activity("A01")?.schedule == later)
    let second = try chronicle.record(.changeActivity("A02", .title("Nytt namn"))).id.firstFact
    try chronicle.record(.closeMeeting(meeting))
    try chronicle.record(.takeDecision(text: "Avsl\u{E5}s.", rejects: [second], terms: terms))
    #expect(chronicle.state.decisions.map(\.body) == ["R\u{E5}det", "R\u{E5}det"])
  }

  @Test(arguments: OutsideMeeting.Form.allCases)
  mutating func theCouncilAdoptsWithoutMeetingWhereItIsSaidHowAndWhy(
    form: OutsideMeeting.Form
  ) throws {
    let proposal = try propose()
    func terms(_ body: String, because reason: String = "Br\u{E5}dskar") -> DecisionTerms {
      DecisionTerms(outside: OutsideMeeting(by: body, form, because: reason))
    }
    #expect(throws: Refusal.noteRequired(.outsideMeeting)) {
      try chronicle.record(
        .takeDecision(text: "Antas.", adopts: [proposal], terms: terms("R\u{E5}det", because: " ")))
    }
    #expect(throws: Refusal.unknownBody("Styrelsen")) {
      try chronicle.record(
        .takeDecision(text: "Antas.", adopts: [proposal], terms: terms("Styrelsen")))
    }
    #expect(throws: refusal(of: "SG")) {
      try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal], terms: terms("SG")))
    }
    // The whole name is as good as the short one.
    try chronicle.record(
      .takeDecision(text: "Antas.", adopts: [proposal], terms: terms("Strategiska r\u{E5}det")))
    let decision = try #require(chronicle.state.decisions.first)
    #expect(decision.body == "R\u{E5}det" && decision.outside?.form == form)
    #expect(decision.outside?.reason == "Br\u{E5}dskar")
    #expect(chronicle.state.activity("A01")?.schedule == later)
  }

  @Test mutating func aDecisionIsTakenInAMeetingOrOutsideOneAndNeverBoth() throws {
    let meeting = try chronicle.open("R\u{E5}det")
    let terms = DecisionTerms(
      meeting: meeting, outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Br\u{E5}dskar"))
    #expect(throws: Refusal.bothInAndOutside("M-2026-01")) {
      try chronicle.record(.takeDecision(text: "Noteras.", terms: terms))
    }
  }

  @Test mutating func addingChangingDroppingAndAdoptingAPlanRestOnTheCouncilsDecision() throws {
    let theirs = try chronicle.record(
      .takeDecision(text: "Gruppen.", terms: DecisionTerms(meeting: try chronicle.open("SG")))
    ).decision
    let nobodys = try chronicle.record(.takeDecision(text: "Utan grupp.")).decision
    let new = Activity.sample("A11", serves: ["D1.1"], from: "2026-05-01", to: "2026-09-30")
    let digest = try #require(FileDigest(String(repeating: "9f", count: 32)))
    func wishes(_ decision: DecisionID) -> [Wish] {
      [
        .addActivity(new, decision: decision),
        .changeActivity("A01", .schedule(later), decision: decision),
        .progress("A02", to: .dropped, note: "Ryms inte", decision: decision),
        .adoptPlan(version: "2026:1", digest: digest, decision: decision),
      ]
    }
    for wish in wishes(theirs) {
      #expect(throws: refusal("B-2026-01", of: "SG")) { try chronicle.record(wish) }
    }
    for wish in wishes(nobodys) {
      #expect(throws: refusal("B-2026-02")) { try chronicle.record(wish) }
    }
    let terms = DecisionTerms(
      outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Br\u{E5}dskar"))
    let councils = try chronicle.record(.takeDecision(text: "R\u{E5}det.", terms: terms)).decision
    for wish in wishes(councils) { try chronicle.record(wish) }
    #expect(chronicle.state.activity("A11") != nil)
  }

  @Test mutating func whereTheAgreementNamesNoSuchGroupEveryDecisionDecides() throws {
    chronicle = Chronicle(.seated)
    let proposal = try propose()
    try chronicle.record(.takeDecision(text: "Antas.", adopts: [proposal]))
    #expect(chronicle.state.activity("A01")?.schedule == later)
  }

  /// Rules are for those who decide now: what was recorded before is read as it is.
  @Test mutating func whatWasDecidedBeforeTheRuleStillHolds() throws {
    let proposal = try propose()
    let decided = DecisionTaken(number: "B-2026-01", text: "Antas.", adopts: [proposal])
    let entry = chronicle.entry([Fact(.decisionTaken(decided))], by: .kansli)
    chronicle.state.apply(entry)
    #expect(chronicle.state.activity("A01")?.schedule == later)
    #expect(chronicle.state.decisions.first?.body == nil)
  }

  @Test mutating func maskingTakesAwayWhyItCouldNotWait() throws {
    let terms = DecisionTerms(
      outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Ordf\u{F6}randen \u{E4}r sjuk"))
    let taken = try chronicle.record(.takeDecision(text: "Antas.", terms: terms))
    let urgent = DecisionTerms(
      outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Skyndsamt"))
    let masking = try chronicle.record(.takeDecision(text: "Maskeras.", terms: urgent)).decision
    try chronicle.record(.mask(taken.id, decision: masking))
    let decision = try #require(chronicle.state.decision(taken.decision))
    #expect(decision.outside?.reason == "[\u{2026}]" && decision.outside?.form == .chair)
  }
}
