import Foundation
public import Testing

/// Says which rows of the matrix of faults a test shows to be harmless.
public struct FaultTrait: TestTrait, TestScoping {
  let rows: [Fault]

  /// Runs a case, and adds what it counted to the record of the run where one is kept.
  public func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    let tally = FaultTally()
    defer { record(tally.total, of: test) }
    let counting = IssueHandlingTrait.compactMapIssues { issue in
      tally.change { $0.failures += 1 }
      return issue
    }
    try await FaultTally.$current.withValue(tally) {
      try await counting.provideScope(for: test, testCase: testCase, performing: function)
    }
  }

  /// One line for each row: its number, what was counted, and the name of the test.
  private func record(_ count: FaultTally.Count, of test: Test) {
    guard let path = ProcessInfo.processInfo.environment["RECORD_FAULTS"] else { return }
    for row in rows {
      let cases = count.skipped == nil ? max(1, count.cases) : 0
      let fields = [
        row.number, "\(cases)", "\(count.lost)", "\(count.falseAlarms)", "\(count.failures)",
        test.name, count.skipped ?? "",
      ]
      let line = Data((fields.joined(separator: "\t") + "\n").utf8)
      let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC
      let file = unsafe Foundation.open(path, flags, 0o644)
      guard file >= 0 else { continue }
      // One call for each line, so that tests that run at once do not mix theirs.
      _ = unsafe line.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      close(file)
    }
  }
}

extension Trait where Self == FaultTrait {
  /// Says which rows of the matrix of faults a test shows to be harmless.
  public static func fault(_ rows: Fault...) -> FaultTrait { FaultTrait(rows: rows) }
}
