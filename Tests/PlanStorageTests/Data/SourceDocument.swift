import TestSupport
import Testing

/// Lines transcribed from a source document, each with a label.
struct SourceDocument {
  private let lines: [(label: String, text: String)]

  /// Reads a fixture; lines that begin with a number sign are comments.
  init(_ name: String) throws {
    let text = try Checkout.text(of: "Tests/PlanStorageTests/Data/Fixtures/\(name).txt")
    lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let label = line.prefix { $0 != ":" }
      return (String(label), String(line.dropFirst(label.count + 2)))
    }
  }

  /// The labels, each once.
  var labels: Set<String> { Set(lines.map(\.label)) }

  /// The texts with a label, in the order of the document.
  subscript(_ label: String) -> [String] {
    lines.filter { $0.label == label }.map(\.text)
  }

  /// The lines with some labels, in the order of the document.
  func lines(_ labels: Set<String>) -> [(label: String, text: String)] {
    lines.filter { labels.contains($0.label) }
  }

  /// The texts with some labels, in the order of the document.
  subscript(_ labels: Set<String>) -> [String] {
    lines.filter { labels.contains($0.label) }.map(\.text)
  }
}

/// A row of plan 2022, cell by cell as printed.
struct RowOfPlan2022 {
  /// Our number.
  let number: String
  let what: String
  let how: String
  let responsible: String
  let perspectives: String
}

/// The rows of plan 2022, in order.
func rowsOfPlan2022() throws -> [RowOfPlan2022] {
  try SourceDocument("eskilstuna-plan-2022")["row"].map { row in
    let cells = row.split(separator: " | ").map(String.init)
    #expect(cells.count == 5, "\(row)")
    return RowOfPlan2022(
      number: cells[0], what: cells[1], how: cells[2], responsible: cells[3],
      perspectives: cells[4])
  }
}
