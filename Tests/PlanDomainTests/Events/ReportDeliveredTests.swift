import PlanDomain
import TestSupport
import Testing

/// A frozen report is handed over, and answered.
struct ReportDeliveredTests {
  var chronicle = Chronicle(.deciding)

  private mutating func freeze() throws -> ReportID {
    let wish = Wish.freezeReport(.helar, cutOff: day("2025-12-31"), document: .sample("R.html"))
    return ReportID(try chronicle.record(wish).id.firstFact)
  }

  private func deliveries(_ id: ReportID) -> [Delivery] {
    chronicle.state.frozenReport(id)?.deliveries ?? []
  }

  @Test mutating func whoGotItWhenAndWhatTheySaidStandsOnTheReport() throws {
    let id = try freeze()
    chronicle.today = day("2026-03-20")
    try chronicle.record(
      Change(
        .deliverReport(id, to: "Beredningen", record: "KS 2026:9"), date: day("2026-03-10")))
    try chronicle.record(.deliverReport(id, to: "Kommunfullm\u{E4}ktige"))
    try chronicle.record(
      .answerReport(id, by: "Beredningen", record: "KS 2026:12", note: "Mer om unga."))
    let found = deliveries(id)
    #expect(found.map(\.receiver) == ["Beredningen", "Kommunfullm\u{E4}ktige"])
    #expect(found[0].date == day("2026-03-10") && found[0].record == "KS 2026:9")
    #expect(found[0].answers.map(\.note) == ["Mer om unga."] && found[1].answers.isEmpty)
    #expect(found[0].answers[0].record == "KS 2026:12")
  }

  @Test mutating func anAnswerBelongsToTheLatestHandingOverBeforeIt() throws {
    let id = try freeze()
    try chronicle.record(.deliverReport(id, to: "Beredningen"))
    chronicle.today = day("2026-03-05")
    try chronicle.record(.answerReport(id, by: "Beredningen", note: "Komplettera."))
    chronicle.today = day("2026-03-10")
    try chronicle.record(.deliverReport(id, to: "Beredningen"))
    chronicle.today = day("2026-03-15")
    try chronicle.record(.answerReport(id, by: "Beredningen", note: "Tack."))
    #expect(deliveries(id).map { $0.answers.map(\.note) } == [["Komplettera."], ["Tack."]])
  }

  @Test mutating func whatCannotBeIsRefused() throws {
    let id = try freeze()
    #expect(throws: Refusal.notDelivered("R-2026-01", to: "Beredningen")) {
      try chronicle.record(.answerReport(id, by: "Beredningen", note: "Tack."))
    }
    let early = Change(.deliverReport(id, to: "Beredningen"), date: day("2026-02-01"))
    #expect(
      throws: Refusal.deliveredTooEarly("R-2026-01", day("2026-02-01"), frozen: day("2026-03-01"))
    ) { try chronicle.record(early) }
    try chronicle.record(.deliverReport(id, to: "Beredningen"))
    #expect(throws: Refusal.alreadyDelivered("R-2026-01", to: "Beredningen", chronicle.today)) {
      try chronicle.record(.deliverReport(id, to: "Beredningen"))
    }
    #expect(throws: Refusal.emptyText) {
      try chronicle.record(.answerReport(id, by: "Beredningen", note: " "))
    }
  }

  @Test mutating func aHandingOverIsUndoneOnlyBeforeItsAnswerAndMaskingKeepsTheDay() throws {
    let id = try freeze()
    let handed = try chronicle.record(.deliverReport(id, to: "Beredningen", note: "Muntligt"))
    let answer = try chronicle.record(.answerReport(id, by: "Beredningen", note: "Hemligt."))
    #expect(throws: Refusal.replacedSince(handed.id, by: answer.id)) {
      try chronicle.record(.undo(handed.id))
    }
    let terms = DecisionTerms(
      outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Skyndsamt"))
    let decision = try chronicle.record(.takeDecision(text: "Maskeras.", terms: terms)).decision
    try chronicle.record(.mask(answer.id, decision: decision))
    #expect(deliveries(id)[0].answers.map(\.date) == [chronicle.today])
    #expect(deliveries(id)[0].answers.map(\.note) == [nil])
    try chronicle.record(.undo(answer.id))
    try chronicle.record(.undo(handed.id))
    #expect(deliveries(id).isEmpty)
  }
}
