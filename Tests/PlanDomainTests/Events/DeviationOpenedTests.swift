import PlanDomain
import TestSupport
import Testing

struct DeviationOpenedTests {
  var chronicle = Chronicle()

  @Test mutating func aNewDeviationIsOpenAndHasWhatWasSaid() throws {
    let id = try chronicle.open(.sample(remedy: "Fast m\u{F6}testid"))
    let deviation = try #require(chronicle.state.deviation(id))
    #expect(deviation.code == "AV-2026-01" && deviation.activity == "A01")
    #expect(deviation.kind == .collaboration && deviation.cause == "Ingen tid avsatt")
    #expect(deviation.responsible == Responsible(party: "polis", function: "kommunpolis"))
    #expect(deviation.due == day("2026-06-30") && deviation.opened == day("2026-03-01"))
    #expect(deviation.isOpen && deviation.standing == .remedied && deviation.lacking.isEmpty)
    #expect(chronicle.state.deviations(of: "A01").map(\.id) == [id])
    #expect(chronicle.state.deviation(numbered: "AV-2026-01")?.id == id)
  }

  @Test(arguments: [
    (NewDeviation("A01"), Refusal.deviationLacks(.kind)),
    (NewDeviation("A01", kind: .time), .deviationLacks(.cause)),
    (NewDeviation("A01", kind: .time, cause: " "), .deviationLacks(.cause)),
    (NewDeviation("A01", kind: .time, cause: "Tid"), .deviationLacks(.responsible)),
    (
      NewDeviation(
        "A01", kind: .time, cause: "Tid",
        responsible: [Responsible(party: "polis", function: "kommunpolis")]),
      .deviationLacks(.due)
    ),
    (.sample("A99"), .unknownActivity("A99")),
    (
      .sample(due: "2026-02-28"),
      .remedyBeforeOpening(day("2026-02-28"), opened: day("2026-03-01"))
    ),
    (
      .sample(due: "2028-01-01"),
      .outsidePeriod(day("2028-01-01"), .days("2024-01-01", "2027-12-31"))
    ),
  ])
  mutating func whatMakesADeviationIsRequired(new: NewDeviation, refusal: Refusal) {
    #expect(throws: refusal) { try chronicle.open(new) }
    #expect(chronicle.state.history.isEmpty)
  }

  @Test mutating func aDeviationHasExactlyOneResponsibleFunctionOfAParty() {
    var new = NewDeviation.sample()
    new.responsible.append(Responsible(party: "kommun", function: "s\u{E4}kerhetschef"))
    #expect(throws: Refusal.severalResponsible(new.responsible)) { try chronicle.open(new) }
    new.responsible = [Responsible(party: "region", function: "s\u{E4}kerhetschef")]
    #expect(throws: Refusal.unknownParty("region")) { try chronicle.open(new) }
    new.responsible = [Responsible(party: "polis", function: " ")]
    #expect(throws: Refusal.emptyText) { try chronicle.open(new) }
  }

  @Test mutating func theRemedyMayBeReadyTheDayTheDeviationIsOpened() throws {
    let id = try chronicle.open(.sample(due: "2026-03-01"))
    #expect(chronicle.state.deviation(id)?.due == day("2026-03-01"))
  }

  @Test mutating func numbersAreOfTheirYearAndNeverGivenAgain() throws {
    try chronicle.open()
    try chronicle.record(.undo())
    #expect(chronicle.state.deviations.isEmpty)
    #expect(chronicle.state.deviation(numbered: "AV-2026-01") == nil)
    let second = try chronicle.open()
    let earlier = try chronicle.record(
      Change(.openDeviation(.sample(due: "2026-03-01")), date: day("2025-12-30")))
    let codes = [second, DeviationID(earlier.id.firstFact)].map {
      chronicle.state.deviation($0)?.code
    }
    #expect(codes == ["AV-2026-02", "AV-2025-01"])
  }

  @Test mutating func theSecondOfTwoEqualNumbersIsShownWithASuffix() throws {
    let before = chronicle.state
    try chronicle.record(.openDeviation(.sample(cause: "Ett")), by: .kansli, having: before)
    try chronicle.record(.openDeviation(.sample(cause: "Tv\u{E5}")), by: .polis, having: before)
    #expect(chronicle.state.deviations.map(\.code) == ["AV-2026-01", "AV-2026-01-2"])
    #expect(chronicle.state.deviation(numbered: "AV-2026-01-2")?.cause == "Tv\u{E5}")
    #expect(chronicle.state.deviation(numbered: "AV-2026-01-3") == nil)
    #expect(chronicle.state.deviation(numbered: "AV-2026-01-1") == nil)
    let reversed = PlanState.replaying(chronicle.state.history.reversed(), onto: before.plan)
    #expect(reversed.deviations == chronicle.state.deviations)
    try chronicle.open()
    #expect(chronicle.state.deviations.map(\.code).last == "AV-2026-02")
  }

  @Test mutating func anOpeningThatOthersHaveBuiltOnIsNotUndone() throws {
    let id = try chronicle.open()
    let review = try chronicle.record(.reviewDeviation(id, .better), by: .polis)
    #expect(throws: Refusal.replacedSince(id.fact.entry, by: review.id)) {
      try chronicle.record(.undo(id.fact.entry))
    }
    try chronicle.record(.undo(review.id))
    try chronicle.record(.undo(id.fact.entry))
    #expect(chronicle.state.deviations.isEmpty)
    #expect(throws: Refusal.unknownDeviation(id)) {
      try chronicle.record(.reviewDeviation(id, .better))
    }
  }

  @Test mutating func onlyRulesThatSpanWritersKeepOthersOut() throws {
    let id = try chronicle.open()
    let spanning: [Wish] = [
      .openDeviation(.sample()), .reviewDeviation(id, .better),
      .closeDeviation(id, note: "Klart"), .reopenDeviation(id, note: "Nytt"),
    ]
    for wish in spanning { #expect(Change(wish).spansWriters) }
    #expect(!Change(.changeDeviation(id, .place("\u{C5}rby"))).spansWriters)
  }

  @Test mutating func everyTextOfADeviationIsLookedThroughForPrivateDetails() {
    var new = NewDeviation.sample(cause: "ring 070-123 45 67")
    new.consequence = "811218-9876"
    new.remedy = "namn@exempel.se"
    #expect(
      [Wish.openDeviation(new)].privateDetails == [.identityNumber, .phoneNumber, .email])
  }
}
