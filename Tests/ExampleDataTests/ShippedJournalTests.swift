import ExampleData
import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

/// The journals in `Data/` are what the generator makes of the plans beside them.
///
/// `RECORD_EXAMPLE=1 swift test --filter ShippedJournal` writes them anew, and fails so that no green
/// run can be one that compared nothing.
struct ShippedJournalTests {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Data/eskilstuna-2024-2027").standardizedFileURL

  @Test func theJournalOfEskilstunaIsMadeFromItsPlanAndASeed() throws {
    let journal = try ExampleJournal(of: try plan(), until: day("2026-11-20"), seed: 2026)
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLE"] != nil {
      try write(journal.segments)
      Issue.record("Recorded \(journal.segments.count) files; run again without RECORD_EXAMPLE.")
    }
    #expect(try shipped() == Set(journal.segments.map(\.path)))
    for segment in journal.segments {
      let bytes = try Data(contentsOf: folder.appending(path: segment.path))
      #expect(Array(bytes) == segment.bytes, "\(segment.path)")
    }
  }

  @Test func everyKindOfEventOccursAndSomethingIsStillOpen() throws {
    let state = try ExampleJournal(of: try plan(), until: day("2026-11-20"), seed: 2026).state
    let facts = state.history.flatMap(\.facts)
    #expect(Set(facts.map { name(of: $0.event) }).count == 11)
    #expect(facts.contains { $0.reportedFor != nil } && facts.contains { $0.date != nil })
    #expect(!state.conflicts.isEmpty && state.waitingProposals.count >= 2)
    #expect(state.history.first.map { $0.recordedAt.date < day("2024-02-01") } == true)
    #expect(state.history.last.map { $0.recordedAt.date >= day("2026-11-01") } == true)
    #expect(Set(state.activities.map { state.progress(of: $0.id) }) == Set(Progress.allCases))
    #expect(Set(state.activities.map { state.assessment(of: $0.id) }) == Set(Assessment.allCases))
  }

  private func plan() throws -> ActionPlan {
    let files = try ["plan/agreement.yaml", "plan/activities.yaml"].map { name in
      PlanFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    let reading = PlanReading(agreement: files[0], editions: [.init(files[1])])
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.plan)
  }

  private func shipped() throws -> Set<String> {
    let writers = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "journal").path)
    return try Set(
      writers.flatMap { writer in
        try FileManager.default.contentsOfDirectory(
          atPath: folder.appending(path: "journal/\(writer)").path
        ).map { "journal/\(writer)/\($0)" }
      })
  }

  private func write(_ segments: [ExampleJournal.Segment]) throws {
    try? FileManager.default.removeItem(at: folder.appending(path: "journal"))
    for segment in segments {
      let file = folder.appending(path: segment.path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(segment.bytes).write(to: file)
    }
  }

  private func name(of event: Event) -> String {
    String("\(event)".prefix { $0 != "(" })
  }
}
