import PlanDomain
import TestSupport
import Testing

/// The newest report, why something is judged so, and whose word it is.
struct ActivityWordTests {
  var chronicle = Chronicle()

  @Test mutating func theNoteOfAnAssessmentIsNoReport() throws {
    try chronicle.record(
      Change(
        .progress("A01", to: .ongoing, note: "Tv\u{E5} vandringar"),
        .assess("A01", .atRisk, note: "F\u{F6}r f\u{E5}")))
    #expect(chronicle.state.latestReport(on: "A01")?.text == "Tv\u{E5} vandringar")
    #expect(chronicle.state.reason(for: .assessment("A01"))?.note == "F\u{F6}r f\u{E5}")
  }

  @Test mutating func theNewestIsByTheDayThatItIsAbout() throws {
    try chronicle.record(Change(.report("A01", "Mars"), date: day("2026-02-28")))
    try chronicle.record(Change(.report("A01", "Januari"), date: day("2026-01-31")))
    #expect(chronicle.state.latestReport(on: "A01")?.text == "Mars")
    try chronicle.record(Change(.report("A01", "R\u{E4}ttat"), date: day("2026-02-28")))
    #expect(chronicle.state.latestReport(on: "A01")?.text == "R\u{E4}ttat")
    try chronicle.record(.undo())
    #expect(chronicle.state.latestReport(on: "A01")?.text == "Mars")
    try chronicle.record(.progress("A01", to: .dropped, note: "F\u{F6}rslag"))
    #expect(chronicle.state.latestReport(on: "A01")?.text == "Mars", "nobody has decided it")
  }

  @Test mutating func whoTypedAndWhoseWordItIsAreBothTold() throws {
    let police = Responsible(party: "polis", function: "kommunpolis")
    let entry = try chronicle.record(Change(.report("A01", "Klart"), reportedFor: police))
    #expect(entry.attribution.swedish == "kansli f\u{F6}r kommunpolis")
    #expect(entry.attribution.english == "kansli for kommunpolis")
    #expect(chronicle.state.latestReport(on: "A01")?.author.speakers == ["kommunpolis"])
    let own = Responsible(party: "kommun", function: "kansli")
    let other = try chronicle.record(Change(.report("A01", "Mer"), reportedFor: own))
    #expect(other.attribution.swedish == "kansli")
  }
}
