import ExampleData
import Foundation
import PlanDomain
import PlanStorage
import Testing

/// The journal of a workspace in `Data/`, beside the plan that it is made from.
struct ShippedJournal {
  /// Its identifier, which is the folder's name.
  let workspace: String
  private let folder: URL

  init(_ workspace: String) {
    self.workspace = workspace
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
      try write(journal)
      let count = journal.segments.count + journal.documents.count
      Issue.record("Recorded \(count) files; run again without RECORD_EXAMPLE.")
    }
    #expect(try paths() == Set(journal.segments.map(\.path) + journal.documents.map(\.path)))
    for segment in journal.segments {
      #expect(try bytes(of: segment.path) == segment.bytes, "\(segment.path)")
    }
    for document in journal.documents {
      #expect(try bytes(of: document.path) == document.bytes, "\(document.path)")
    }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// Every file of the journal and of what has been frozen.
  private func paths() throws -> Set<String> {
    let files = FileManager.default
    let writers = try files.contentsOfDirectory(atPath: folder.appending(path: "journal").path)
    let segments = try writers.flatMap { writer in
      try files.contentsOfDirectory(atPath: folder.appending(path: "journal/\(writer)").path)
        .map { "journal/\(writer)/\($0)" }
    }
    let reports = folder.appending(path: "reports").path
    guard files.fileExists(atPath: reports) else { return Set(segments) }
    return try Set(segments + files.contentsOfDirectory(atPath: reports).map { "reports/\($0)" })
  }

  private func write(_ journal: ExampleJournal) throws {
    for name in ["journal", "reports"] {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for segment in journal.segments { try write(segment.bytes, to: segment.path) }
    for document in journal.documents { try write(document.bytes, to: document.path) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
