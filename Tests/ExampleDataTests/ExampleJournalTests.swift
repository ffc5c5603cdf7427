import ExampleData
import PlanDomain
import TestSupport
import Testing

struct ExampleJournalTests {
  @Test(arguments: UInt64(0)..<20)
  func everySeedTellsAStoryThatNoRuleRefuses(seed: UInt64) throws {
    let journal = try ExampleJournal(of: .small, in: "liten", until: day("2026-11-20"), seed: seed)
    #expect(journal.state.history.count > 20)
    #expect(Set(journal.segments.map(\.writer)).count == 2)
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let (one, other) = (
      try ExampleJournal(of: .small, in: "liten", until: day("2026-11-20"), seed: 7),
      try ExampleJournal(of: .small, in: "liten", until: day("2026-11-20"), seed: 7)
    )
    #expect(one.segments == other.segments)
    let third = try ExampleJournal(of: .small, in: "liten", until: day("2026-11-20"), seed: 8)
    #expect(one.segments != third.segments)
  }

  @Test func daysNeverGoBackwardsAndNothingIsRecordedAfterTheLast() throws {
    let journal = try ExampleJournal(of: .small, in: "liten", until: day("2026-11-20"), seed: 1)
    let days = journal.state.history.map(\.recordedAt)
    #expect(days == days.sorted())
    #expect(days.last.map { $0.date <= day("2026-11-20") } == true)
  }
}
