import PlanDomain
import TestSupport
import Testing

/// Each group meets about what is its own.
struct GroupAgendaTests {
  let state = PlanState(.deciding)

  private func keys(_ body: String, _ kind: MeetingKind = .monthly) -> [String] {
    state.standardAgenda(kind, of: body, in: .swedish).map(\.key.rawValue)
  }

  @Test func theCouncilGoesThroughTheAreas() {
    #expect(keys("R\u{E5}det").contains("area-1") && keys("R\u{E5}det").contains("decisions"))
  }

  @Test func aGroupThatCoordinatesGoesThroughItsOwnWorkAndWhatItProposes() {
    #expect(
      keys("SG") == [
        "opening", "previous", "since", "activities", "deviations", "proposals", "other", "next",
      ])
    #expect(keys("SG", .other) == ["opening", "previous", "decisions", "other", "next"])
  }

  @Test func aPoliticalGroupTakesTheNewestReportTheBriefAndItsViewpoints() {
    #expect(
      keys("Beredningen") == [
        "opening", "previous", "newest-report", "brief", "viewpoints", "other", "next",
      ])
  }

  @Test func whatAGroupCoordinatesIsItsOwnByEitherName() throws {
    var chronicle = Chronicle(.deciding)
    let new = Activity(
      id: "A11", serves: ["D1.1"], title: "Ny", coordination: "Samordningsgruppen")
    try chronicle.record(.addActivity(new))
    try chronicle.record(.changeActivity("A01", .title("Nytt namn")))
    #expect(chronicle.state.ownProposals(of: "SG").map(\.activity) == ["A11"])
    #expect(chronicle.state.isCoordinated("A11", by: "SG"))
    #expect(!chronicle.state.isCoordinated("A01", by: "SG"))
  }
}
