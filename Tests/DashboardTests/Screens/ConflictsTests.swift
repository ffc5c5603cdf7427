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
    #expect(session.screen.contains("Oenighet (2)"))
    #expect(session.screen.contains("genomförd  kansli 2026-03-01"))
    #expect(session.screen.contains("pågår  polis 2026-03-01"))
    #expect(session.screen.contains("(gäller tills det är avgjort)"))
    try session.type("j")
    #expect(session.screen.contains("risk för avvikelse  polis 2026-03-01"))
    #expect(session.screen.contains("”Sent”"))
  }

  @Test func theSelectedDisagreementIsSettledAndNotTheFirst() throws {
    var session = try ConflictsTests.disputed()
    try session.type("vkjc1")
    #expect(session.changes.map(\.wishes) == [[.settle(.assessment("A01"), .assessment(.onPlan))]])
    #expect(session.screen.contains("Oenighet (1)"))
    // What is settled has gone, and nothing is marked until a key marks the next.
    try session.type("c")
    #expect(session.changes.count == 1 && session.reply == "Ingen oenighet här.")
    try session.type("jc2")
    #expect(session.screen.contains("Ingen oenighet: alla är överens om alla värden."))
    try session.type("c")
    #expect(session.reply == "Ingen oenighet här." && session.changes.count == 2)
  }

  @Test func enterOpensWhatTheValueBelongsTo() throws {
    var session = try ConflictsTests.disputed()
    try session.type("vk<Enter>")
    #expect(session.screen.contains("Aktivitet A01"))
  }

  @Test(arguments: ["1j", "vk"]) func twoValuesStandBesideEachOtherWhereThereIsRoom(keys: String)
    throws
  {
    for (columns, isBeside) in [(120, true), (80, true), (60, false)] {
      var chronicle = Chronicle()
      let before = chronicle.state
      try chronicle.record(.progress("A01", to: .done), by: .kansli, having: before)
      try chronicle.record(.progress("A01", to: .ongoing), by: .polis, having: before)
      var session = Session(chronicle, columns: columns, rows: 40)
      try session.type(columns == 60 && keys == "1j" ? "1j<Enter>" : keys)
      let rows = session.screen.split(separator: "\n")
      let (one, other) = ("genomförd  kansli 2026-03-01", "pågår  polis 2026-03-01")
      #expect(rows.contains { $0.contains(one) && $0.contains(other) } == isBeside, "\(columns)")
      #expect(rows.contains { $0.contains(one) } && rows.contains { $0.contains(other) })
    }
  }
}
