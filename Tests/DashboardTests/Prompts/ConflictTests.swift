import Dashboard
import PlanDomain
import TestSupport
import Testing

struct ConflictTests {
  @Test func aValueChangedMeanwhileIsNotOverwrittenAndBothAreShown() throws {
    var session = Session(columns: 120, rows: 40)
    try session.type("1js")
    try session.other(.progress("A01", to: .ongoing))
    try session.type("4")
    #expect(session.chronicle.state.progress(of: "A01") == .ongoing)
    #expect(session.reply.contains("genomförande är nu pågår (polis 2026-03-01)"))
    #expect(session.reply.contains("Ditt val genomförd är inte sparat."))
    try session.type("s4")
    #expect(session.chronicle.state.progress(of: "A01") == .done)
  }

  @Test func aTextWrittenMeanwhileIsKeptAndMayBeSavedAfterAll() throws {
    var session = Session()
    try session.type("1jb3Lokalen saknas")
    try session.news(.assess("A01", .onPlan))
    #expect(session.screen.contains("Lokalen saknas"))
    #expect(session.reply.hasPrefix("polis ändrade A01 bedömning: ej bedömd → enligt plan"))
    try session.type("<Enter>")
    #expect(session.screen.contains("Lokalen saknas") && session.screen.contains("hann före"))
    #expect(session.chronicle.state.assessment(of: "A01") == .onPlan)
    try session.type("<Enter>")
    #expect(session.chronicle.state.assessment(of: "A01") == .deviating)
  }

  @Test(arguments: ["c1", "c2", "s4", "s2"])
  func aConflictIsSettledByChoosing(keys: String) throws {
    var chronicle = Chronicle()
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .done), by: .kansli, having: before)
    try chronicle.record(.progress("A01", to: .ongoing), by: .polis, having: before)
    var session = Session(chronicle, columns: 120)
    try session.type("1j")
    #expect(session.screen.contains("Oenighet om genomförande"))
    #expect(session.screen.contains("genomförd  kansli 2026-03-01"))
    #expect(session.screen.contains("pågår  polis 2026-03-01"))
    try session.type(keys)
    let value = Progress.allCases.first { $0 == session.chronicle.state.progress(of: "A01") }
    #expect(
      session.changes.map(\.wishes) == [[.settle(.progress("A01"), .progress(try #require(value)))]]
    )
    #expect(session.chronicle.state.conflicts.isEmpty)
    #expect(!session.screen.contains("Oenighet om"))
  }

  @Test func whereNobodyDisagreesThereIsNothingToSettle() throws {
    var session = Session()
    try session.type("1jc")
    #expect(session.reply == "Ingen oenighet här." && session.changes.isEmpty)
  }
}
