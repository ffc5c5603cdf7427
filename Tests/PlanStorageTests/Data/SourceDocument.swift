import TestSupport

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

  /// The texts with some labels, in the order of the document.
  subscript(_ labels: Set<String>) -> [String] {
    lines.filter { labels.contains($0.label) }.map(\.text)
  }
}

/// The rows of plan 2022: our number, Vad, Hur.
func rowsOfPlan2022() throws -> [String] {
  try Checkout.text(of: "Tests/PlanStorageTests/Data/Fixtures/eskilstuna-plan-2022.txt")
    .split(separator: "\n").filter { !$0.hasPrefix("#") }.map { row in
      let cells = String(row).split(separator: " | ").map(String.init)
      return "Plan 2022, \(cells[0]): «\(cells[1])», «\(cells[2])»"
    }
}
