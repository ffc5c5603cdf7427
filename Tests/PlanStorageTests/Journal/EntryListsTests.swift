import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

struct EntryListsTests {
  @Test(arguments: UInt64(0)..<40)
  func severalListsInOrderAreGoneThroughAsOne(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lists = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
      (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        entry(UInt64.random(in: 0...200, using: &generator))
      }.sorted { $0.id < $1.id }
    }
    let merged = EntryLists(lists)
    #expect(merged.count == lists.joined().count)
    #expect(merged.map(\.id) == lists.joined().map(\.id).sorted())
  }

  private func entry(_ number: UInt64) -> Entry {
    Entry(
      id: EntryID(high: number, low: 0), writer: .kansli, number: 1,
      recordedAt: Timestamp(seconds: 0, offset: 0), author: "kansli", facts: [])
  }
}
