import Foundation
import PlanDomain
import TestSupport
import Testing

/// The last part of `docs/glossary.md` is written from the labels.
///
/// `RECORD_GLOSSARY=1 swift test --filter Glossary` writes it anew, and fails so that no green run can
/// be one that compared nothing.
struct GlossaryTests {
  private static let heading = "## Labels"

  @Test func everyLabelStandsInTheGlossaryAsTheProgramSaysIt() throws {
    let document = try Checkout.text(of: "docs/glossary.md")
    let written = document.components(separatedBy: Self.heading)[0] + Self.labels
    if ProcessInfo.processInfo.environment["RECORD_GLOSSARY"] == "1" {
      let file = URL(filePath: "\(Checkout.path)/docs/glossary.md")
      try written.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(file.path()).")
    }
    #expect(document == written)
  }

  @Test func noTwoThingsOfAnItemHaveOneLabel() {
    // One word for one decision and for the decisions of something; for a meeting's item and its place
    // among a table's columns each label is one thing.
    let words = Dictionary(grouping: Label.allCases, by: \.swedish).filter { $0.value.count > 1 }
    #expect(Set(words.keys) == ["Beslut"])
  }

  private static var labels: String {
    let rows = Label.allCases.map { "| \($0.swedish) | \($0.english) | `\($0)` |" }
    return """
      \(heading)

      What a part of something is called on screens, in forms, reports and tables, and on the command line. Written from
      `Label` by `RECORD_GLOSSARY=1 swift test --filter Glossary`; a test compares.

      | svenska | English | identifier |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }
}
