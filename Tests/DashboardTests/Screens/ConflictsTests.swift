import Dashboard
import PlanDomain
import TestSupport
import Testing

struct ConflictsTests {
  private static func disputed() throws -> Session {
    var chronicle = Chronicle()
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .done), by: .kansli, having: before)
    try chronicle.record(.progress("A01", to: .ongoing), by: .polis, having: before)
    try chronicle.record(.assess("A01", .onPlan), by: .kansli, having: before)
    try chronicle.record(.assess("A01", .atRisk, note: "Sent"), by: .polis, having: before)
    return Session(chronicle)
  }

  @Test func everyDisagreementIsListedWithItsValues() throws {
    var session = try ConflictsTests.disputed()
    try session.type("vk")
    #expect(session.screen.contains("Konflikter (2)"))
    #expect(session.screen.contains("genomförd  kansli 2026-03-01"))
    #expect(session.screen.contains("pågår  polis 2026-03-01  (räknas tills någon avgjort)"))
    try session.type("j")
    #expect(session.screen.contains("risk för avvikelse  polis 2026-03-01"))
    #expect(session.screen.contains("”Sent”"))
  }

  @Test func theSelectedDisagreementIsSettledAndNotTheFirst() throws {
    var session = try ConflictsTests.disputed()
    try session.type("vkjc1")
    #expect(session.changes.map(\.wishes) == [[.settle(.assessment("A01"), .assessment(.onPlan))]])
    #expect(session.screen.contains("Konflikter (1)"))
    try session.type("c2")
    #expect(session.screen.contains("Ingen oenighet: alla är överens om alla värden."))
    try session.type("c")
    #expect(session.reply == "Ingen oenighet här." && session.changes.count == 2)
  }

  @Test func enterOpensWhatTheValueBelongsTo() throws {
    var session = try ConflictsTests.disputed()
    try session.type("vk<Enter>")
    #expect(session.screen.contains("Aktivitet A01"))
  }
}
