import PlanDomain
import TestSupport
import Testing

struct MeasurementTests {
  var chronicle = Chronicle(.measured)

  @Test mutating func measurementsMakeASeriesByTheDayTheyAreAbout() throws {
    let later = try chronicle.record(
      Change(.measure("I3", number("63.5"), source: "Ny m\u{E4}tning"), date: day("2026-02-28")))
    try chronicle.record(
      Change(.measure("I3", number("61"), note: "Sent"), date: day("2025-02-28")))
    let undone = try chronicle.record(.measure("I3", number("99")))
    try chronicle.record(.undo(undone.id))
    let series = chronicle.state.measurements(of: "I3")
    #expect(series.map(\.value) == [number("61"), number("63.5")])
    #expect(series.map(\.date) == [day("2025-02-28"), day("2026-02-28")])
    #expect(series.map(\.note) == ["Sent", nil] && series.last?.source == "Ny m\u{E4}tning")
    #expect(
      chronicle.state.summaries(of: later).map(\.swedish)
        == ["I3 m\u{E4}tv\u{E4}rde: 63,5 procent"])
  }

  @Test mutating func onlyWhatThePlanDeclaresIsMeasured() {
    #expect(throws: Refusal.unknownIndicator("I4")) {
      try chronicle.record(.measure("I4", number("7")))
    }
  }

  @Test mutating func eachPictureOfTheSituationIsAVersion() throws {
    try chronicle.record(
      Change(
        .registerSituation("L\u{E4}gesbild 2026", sources: ["Polisen", "Kommunen"]),
        date: day("2026-02-02")))
    let older = try chronicle.record(
      Change(.registerSituation("L\u{E4}gesbild 2024"), date: day("2024-02-02")))
    let pictures = chronicle.state.situations
    #expect(pictures.map(\.title) == ["L\u{E4}gesbild 2024", "L\u{E4}gesbild 2026"])
    #expect(pictures.map(\.version) == [1, 2])
    #expect(pictures.map(\.number) == ["L-2024-01", "L-2026-01"])
    #expect(pictures.last?.sources == ["Polisen", "Kommunen"])
    try chronicle.record(.undo(older.id))
    #expect(chronicle.state.situations.map(\.version) == [1])
    #expect(throws: Refusal.emptyText) { try chronicle.record(.registerSituation(" ")) }
    #expect(throws: Refusal.emptyText) {
      try chronicle.record(.registerSituation("Ny", sources: [""]))
    }
  }

  @Test mutating func aCommitmentIsReportedOnInWords() throws {
    let first = try chronicle.record(
      Change(.reportCommitment("C1", "Plan beslutad"), date: day("2026-02-01")))
    try chronicle.record(
      Change(
        .reportCommitment("C1", "Kampanj klar"),
        reportedFor: Responsible(party: "polis", function: "kommunpolis")))
    try chronicle.record(.reportCommitment("C2", "Annat"))
    let reports = chronicle.state.reports(on: "C1")
    #expect(reports.map(\.note) == ["Kampanj klar", "Plan beslutad"])
    #expect(reports.map(\.author.swedish) == ["kansli f\u{F6}r kommunpolis", "kansli"])
    #expect(chronicle.state.summaries(of: first).map(\.swedish) == ["C1 rapport"])
    #expect(throws: Refusal.unknownCommitment("C9")) {
      try chronicle.record(.reportCommitment("C9", "Hej"))
    }
    #expect(throws: Refusal.emptyText) { try chronicle.record(.reportCommitment("C1", " ")) }
  }
}
