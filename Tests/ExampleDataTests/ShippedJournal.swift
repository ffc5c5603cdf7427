import ExampleData
import Foundation
import PlanDomain
import PlanStorage
import Testing

/// The journal of a workspace in `Data/`, beside the plan that it is made from.
struct ShippedJournal {
  private let folder: URL

  init(_ workspace: String) {
    folder =
      URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Data/\(workspace)").standardizedFileURL
  }

  /// The plan, which must be without errors.
  func plan() throws -> ActionPlan {
    let files = try ["plan/agreement.yaml", "plan/activities.yaml"].map { name in
      PlanFile(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }
    let reading = PlanReading(agreement: files[0], editions: [.init(files[1])])
    #expect(!reading.diagnostics.contains { $0.severity == .error })
    return try #require(reading.plan)
  }

  /// Expects the files to be what the generator has made, or records them and fails.
  ///
  /// `RECORD_EXAMPLE=1 swift test --filter ShippedJournal` writes them anew, and fails so that no green
  /// run can be one that compared nothing.
  func compare(with journal: ExampleJournal) throws {
    if ProcessInfo.processInfo.environment["RECORD_EXAMPLE"] != nil {
      try write(journal.segments)
      Issue.record("Recorded \(journal.segments.count) files; run again without RECORD_EXAMPLE.")
    }
    #expect(try paths() == Set(journal.segments.map(\.path)))
    for segment in journal.segments {
      let bytes = try Data(contentsOf: folder.appending(path: segment.path))
      #expect(Array(bytes) == segment.bytes, "\(segment.path)")
    }
  }

  private func paths() throws -> Set<String> {
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
}
