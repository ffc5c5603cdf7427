import ExampleData
import PlanDomain
import TestSupport
import Testing

/// The journals in `Data/` are what the generator makes of the plans beside them.
struct ShippedJournalTests {
  let eskilstuna = ShippedJournal("eskilstuna-2024-2027")

  @Test func theJournalOfEskilstunaIsMadeFromItsPlanAndASeed() throws {
    try eskilstuna.compare(
      with: ExampleJournal(of: eskilstuna.plan(), until: day("2026-11-20"), seed: 2026))
  }

  @Test func everyKindOfEventOccursAndSomethingIsStillOpen() throws {
    let state = try ExampleJournal(
      of: eskilstuna.plan(), until: day("2026-11-20"), seed: 2026
    ).state
    let facts = state.history.flatMap(\.facts)
    #expect(Set(facts.map { name(of: $0.event) }).count == 20)
    #expect(facts.contains { $0.reportedFor != nil } && facts.contains { $0.date != nil })
    let today = Picture(of: state, on: day("2026-11-20"))
    #expect(today.reviewQueue(of: today.date.month).count >= 3)
    #expect(state.deviations.contains { !$0.isOpen })
    #expect(!state.conflicts.isEmpty && state.waitingProposals.count >= 2)
    #expect(state.history.first.map { $0.recordedAt.date < day("2024-02-01") } == true)
    #expect(state.history.last.map { $0.recordedAt.date >= day("2026-11-01") } == true)
    #expect(Set(state.activities.map { state.progress(of: $0.id) }) == Set(Progress.allCases))
    #expect(Set(state.activities.map { state.assessment(of: $0.id) }) == Set(Assessment.allCases))
  }

  private func name(of event: Event) -> String {
    String("\(event)".prefix { $0 != "(" })
  }
}
