import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Every event that the program knows, against what `docs/journal.md` says of it.
struct VocabularyTests {
  /// The lines of each section of the document, by the name in its heading.
  private static func sections() throws -> [String: [[UInt8]]] {
    var sections: [String: [[UInt8]]] = [:]
    var (heading, isOp) = ("", false)
    for line in try Checkout.text(of: "docs/journal.md").split(separator: "\n") {
      if line.hasPrefix("### `") { heading = String(line.dropFirst(5).prefix { $0 != "`" }) }
      if line.hasPrefix("#") && !line.hasPrefix("### `") { heading = "" }
      if line.hasPrefix("```") {
        isOp = line == "```jsonl op"
      } else if isOp {
        sections[heading, default: []].append(Array(line.utf8))
      }
    }
    return sections
  }

  private static func fact(_ line: [UInt8]) throws -> Fact {
    var reader = JSONReader(line, in: 0..<line.count)
    return try reader.fact()
  }

  @Test(arguments: Operation.allCases)
  func everyEventHasASectionWithLinesThatAreReadAsIt(operation: Operation) throws {
    let lines = try #require(try Self.sections()[operation.rawValue], "no section")
    for line in lines {
      #expect(try Self.fact(line).event.operation == operation)
    }
  }

  @Test func everySectionIsOfAnEvent() throws {
    let names = Set(try Self.sections().keys)
    #expect(names == Set(Operation.allCases.map(\.rawValue)))
  }

  @Test(arguments: Operation.allCases)
  func everyEventAppliesAndHasWordsInBothLanguages(operation: Operation) throws {
    for line in try #require(try Self.sections()[operation.rawValue]) {
      var chronicle = Chronicle(.measured)
      let entry = chronicle.entry([try Self.fact(line)], by: .kansli)
      chronicle.state.apply(entry)
      #expect(chronicle.state.history == [entry])
      let summary = try #require(chronicle.state.summaries(of: entry).first)
      #expect(!summary.swedish.isEmpty && summary.swedish != summary.english)
      #expect(!chronicle.state.facts(about: summary.subject).isEmpty)
    }
  }
}
