import Foundation
import TestSupport
import Testing

/// The table of what a run of the tests has shown, in `docs/reliability.md`.
///
/// `script/test --faults` records what each test of a fault counts, and then makes the table of it.
@Suite struct ReliabilityTests {
  private static let path = "docs/reliability.md"

  @Test func everyRowIsInTheTable() throws {
    let document = try Checkout.text(of: Self.path)
    for row in Fault.allCases {
      #expect(document.contains("| \(row.number) | \(row.rawValue) |"), "\(row.number)")
    }
  }

  @Test(.enabled(if: recorded != nil, "RECORD_RELIABILITY names no record of a run"))
  func theTableIsMadeFromTheRun() throws {
    let record = try String(contentsOfFile: try #require(Self.recorded), encoding: .utf8)
    let tables = Fault.allCases.map { Row($0, in: record).line }
    let document = try Checkout.text(of: Self.path)
    let begin = try #require(document.range(of: "| row | fault |"))
    let text = document[..<begin.lowerBound] + Self.heading + tables.joined()
    try Data(text.utf8).write(to: URL(filePath: "\(Checkout.path)/\(Self.path)"))
  }

  private static let recorded = ProcessInfo.processInfo.environment["RECORD_RELIABILITY"]

  private static let heading = """
    | row | fault | tests | cases | lost | false alarms | result |
    | --- | --- | ---: | ---: | ---: | ---: | --- |

    """
}

/// What all tests of a row have counted together.
private struct Row {
  private let fault: Fault
  private var tests: Set<String> = []
  private var counts = [0, 0, 0, 0]
  private var skipped: Set<String> = []

  init(_ fault: Fault, in record: String) {
    self.fault = fault
    for line in record.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7, fields[0] == fault.number else { continue }
      if fields[6].isEmpty { tests.insert(fields[5]) } else { skipped.insert(fields[6]) }
      for place in counts.indices { counts[place] += Int(fields[place + 1]) ?? 0 }
    }
  }

  var line: String {
    let result =
      tests.isEmpty ? "not run" : counts[1] + counts[2] + counts[3] == 0 ? "holds" : "FAILS"
    let reasons = skipped.sorted().map { "; in part skipped: \($0)" }.joined()
    let numbers = counts.prefix(3).map(String.init).joined(separator: " | ")
    return "| \(fault.number) | \(fault.rawValue) | \(tests.count) | \(numbers) "
      + "| \(result)\(reasons) |\n"
  }
}
