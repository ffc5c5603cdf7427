import Foundation
import TestSupport
import Testing

/// Plan files with faults, as `check` and the reading commands meet them.
@Suite struct BrokenPlanTests {
  let program: Program
  let copy: WorkspaceCopy
  let file = "plan/activities.yaml"

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  /// A fault: what to replace in the shipped plan, and where and how it must then be named.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let sentence: String
    /// The column of the fault on the line where the replacement begins, or on the line after it.
    let column: Int
    var lines = 0

    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "tab", old: "    serves: [D1.1]\n", new: "\tserves: [D1.1]\n", sentence: "tabbtecken",
      column: 1),
    Fault(
      name: "duplicate id", old: "  - id: A02\n", new: "  - id: A01\n",
      sentence: "A01 används redan i", column: 9),
    Fault(
      name: "unknown key", old: "    how: >-\n", new: "    hurr: >-\n",
      sentence: "okänd nyckel", column: 5),
    Fault(
      name: "date outside the period", old: "to: \"2027-12-31\"\n", new: "to: \"2028-01-31\"\n",
      sentence: "2028-01-31 ligger utanför överenskommelsens tid", column: 11),
    Fault(
      name: "alias bomb", old: "activities:\n", new: bomb + "activities:\n",
      sentence: "hänvisningen *a0 är inte tillåten", column: 10, lines: 1),
  ]

  private static let bomb: String = {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    return (1..<12).reduce(first) { text, level in
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(names)]\n"
    }
  }()

  @Test(arguments: faults) func aFaultIsNamedWithItsPlaceAndQuickly(fault: Fault) throws {
    let text = try copy.text()
    let range = try #require(text.range(of: fault.old))
    try copy.write(text.replacingCharacters(in: range, with: fault.new))
    let line = text[..<range.lowerBound].count { $0 == "\n" } + 1 + fault.lines
    let outcome = try checked()
    #expect(outcome.ending == .status(65))
    let place = "\(file):\(line):\(fault.column): fel: "
    let headline = outcome.headlines.first { $0.hasPrefix(place) && $0.contains(fault.sentence) }
    #expect(headline != nil, "\(place)… \(fault.sentence) not in\n\(outcome)")
  }

  @Test func aFileInLatin1IsNamedWithItsPlace() throws {
    let text = try copy.text()
    let bytes = text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
    try copy.write(Data(bytes))
    let outcome = try checked()
    #expect(outcome.ending == .status(65))
    let first = try #require(text.utf8.firstIndex { $0 >= 0x80 })
    let line = text[..<first].count { $0 == "\n" } + 1
    #expect(outcome.headlines.first?.hasPrefix("\(file):\(line):") == true, "\(outcome)")
    #expect(outcome.headlines.first?.contains("UTF-8") == true)
  }

  @Test func anActivityWithoutResponsibleIsAWarningThatDoesNotFail() throws {
    let text = try copy.text()
    let start = try #require(text.range(of: "    responsible: "))
    let end = try #require(text[start.upperBound...].firstIndex(of: "\n"))
    try copy.write(text.replacingCharacters(in: start.lowerBound...end, with: ""))
    let outcome = try checked()
    let item = try #require(text.range(of: "- id: A01"))
    let line = text[..<item.lowerBound].count { $0 == "\n" } + 1
    let place = "\(file):\(line):5: varning: aktivitet A01 saknar ansvarig"
    #expect(outcome.headlines.contains { $0.hasPrefix(place) }, "\(outcome)")
    #expect(outcome.ending == .status(0), "only what cannot be read is an error")
  }

  @Test(.fault(.f37)) func everyFaultInAFileIsListedInOrder() throws {
    var text = try copy.text()
    for fault in Self.faults where ["duplicate id", "unknown key"].contains(fault.name) {
      let range = try #require(text.range(of: fault.old))
      text.replaceSubrange(range, with: fault.new)
    }
    let date = try #require(text.range(of: "to: \"2027-06-30\""))
    text.replaceSubrange(date, with: "to: \"2027-06-31\"")
    try copy.write(text)
    let outcome = try checked()
    #expect(outcome.ending == .status(65))
    let faults = outcome.headlines.filter { $0.contains(": fel: ") }
    #expect(faults.count >= 3, "\(outcome)")
    for sentence in ["används redan", "okänd nyckel", "inget datum"] {
      #expect(faults.contains { $0.contains(sentence) }, "\(sentence)")
    }
    let lines = faults.compactMap { Int($0.split(separator: ":")[1]) }
    #expect(lines == lines.sorted())
  }

  @Test func theLineAndACaretAreShownUnderTheFault() throws {
    try copy.write(try copy.text().replacing("  - id: A02\n", with: "  - id: A01\n"))
    let lines = try checked().text.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("används redan") })
    #expect(lines[place + 1].hasSuffix("- id: A01"))
    let caret = try #require(lines[place + 2].firstIndex(of: "^"))
    let word = try #require(lines[place + 1].range(of: "A01"))
    let columns = (lines[place + 2], lines[place + 1])
    #expect(
      columns.0.distance(from: columns.0.startIndex, to: caret)
        == columns.1.distance(from: columns.1.startIndex, to: word.lowerBound))
  }

  @Test(arguments: ["show", "list activities", "log"])
  func aPlanThatCannotBeReadStopsTheOtherCommandsWithItsFaults(command: String) throws {
    try copy.write(try copy.text().replacing("    how: >-\n", with: "    hurr: >-\n"))
    let arguments = command.split(separator: " ").map(String.init)
    let outcome = try program.run(arguments + ["-w", copy.path])
    #expect(outcome.ending == .status(65), "\(outcome)")
    #expect(outcome.complaint.contains("\(file):"))
    #expect(outcome.complaint.contains("okänd nyckel"))
  }

  @Test func faultsAreNamedInEnglishOnRequest() throws {
    try copy.write(try copy.text().replacing("  - id: A02\n", with: "  - id: A01\n"))
    let outcome = try program.run("check", "-w", copy.path, "--language", "en")
    #expect(outcome.ending == .status(65))
    #expect(outcome.headlines.contains { $0.contains(": error: ") && $0.contains("A01") })
  }

  @Test func faultsAreListedAsJSONWhenAskedFor() throws {
    let text = try copy.text()
    let date = try #require(text.range(of: "from: \"2024-01-15\""))
    try copy.write(
      text.replacingCharacters(in: date, with: "from: \"2023-01-15\"")
        .replacing("  - id: A02\n", with: "  - id: A01\n"))
    let outcome = try program.run("check", "--json", copy.path)
    #expect(outcome.ending == .status(65))
    let found = try outcome.decoded(as: [ListedFault].self)
    #expect(Set(found.map(\.id)).isSuperset(of: ["duplicate_identifier", "outside_agreement"]))
    #expect(found.allSatisfy { $0.line > 1 && $0.column > 1 && $0.severity == "error" })
  }

  private struct ListedFault: Decodable {
    let id: String
    let severity: String
    let line: Int
    let column: Int
  }

  private func checked() throws -> Outcome {
    try program.run("check", "-w", copy.path)
  }
}

extension Outcome {
  /// What the program said, wherever it said it.
  fileprivate var text: String { output + complaint }

  /// The lines that begin with a place in a file.
  fileprivate var headlines: [String] {
    text.split(separator: "\n").map(String.init).filter {
      $0.prefixMatch(of: /[a-z][^ :]+:\d+:\d+: .*/) != nil
    }
  }
}
