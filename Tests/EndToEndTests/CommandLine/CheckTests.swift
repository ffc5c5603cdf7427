import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
  struct Damage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let status: Int32
    /// What the first line says: place, severity and a word of the sentence.
    let place: String
    let word: String
    let change: @Sendable (String) -> [UInt8]
  }

  static func replacing(_ old: String, _ new: String) -> @Sendable (String) -> [UInt8] {
    { text in
      guard let range = text.range(of: old) else { return [] }
      return Array(text.replacingCharacters(in: range, with: new).utf8)
    }
  }

  static let damages = [
    Damage(
      testDescription: "a tab", status: 65, place: "plan/activities.yaml:33:1: fel: ",
      word: "tab", change: replacing("  - id: A01", "\t- id: A01")),
    Damage(
      testDescription: "a duplicate id", status: 65, place: "plan/activities.yaml:",
      word: "A01", change: replacing("- id: A02", "- id: A01")),
    Damage(
      testDescription: "an unknown key", status: 65, place: "plan/activities.yaml:",
      word: "titel", change: replacing("    title: \"Polis", "    titel: \"Polis")),
    Damage(
      testDescription: "a date outside the period", status: 65, place: "plan/activities.yaml:",
      word: "2023-01-15", change: replacing("from: \"2024-01-15\"", "from: \"2023-01-15\"")),
    Damage(
      testDescription: "nobody responsible", status: 0, place: "plan/activities.yaml:",
      word: "ansvarig",
      change: { text in
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if let line = lines.firstIndex(where: { $0.contains("responsible:") }) {
          lines.remove(at: line)
        }
        return Array(lines.joined(separator: "\n").utf8)
      }),
    Damage(
      testDescription: "an alias bomb", status: 65, place: "plan/activities.yaml:",
      word: "fel",
      change: { text in
        let levels = (1...9).map { level in
          "b\(level): &b\(level) ["
            + Array(repeating: "*b\(level - 1)", count: 9)
            .joined(separator: ", ") + "]\n"
        }
        return Array((text + "b0: &b0 [x]\n" + levels.joined()).utf8)
      }),
    Damage(
      testDescription: "latin-1", status: 65, place: "plan/activities.yaml:", word: "UTF-8",
      change: { text in text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }),
  ]

  @Test(arguments: damages)
  func everyBadFileIsPlacedAndExplained(_ damage: Damage) throws {
    let sandbox = try Sandbox()
    let copy = try sandbox.copyOfExample()
    let file = URL(fileURLWithPath: copy + "/plan/activities.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let damaged = damage.change(text)
    try #require(!damaged.isEmpty)
    try Data(damaged).write(to: file)
    let start = ContinuousClock.now
    let outcome = try sandbox.run("check", "-w", copy)
    // A hundredth of this is what it takes; a bomb would take minutes.
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(outcome.status == damage.status)
    let first = try #require(outcome.output.split(separator: "\n").first)
    #expect(first.hasPrefix(damage.place), "\(first)")
    #expect(outcome.output.contains(damage.word), "\(first)")
    #expect(try sandbox.run("show", "-w", copy).status == damage.status)
  }

  @Test func severalProblemsInOneFileAreAllListed() throws {
    let sandbox = try Sandbox()
    let copy = try sandbox.copyOfExample()
    let file = URL(fileURLWithPath: copy + "/plan/activities.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("- id: A02", with: "- id: A01")
      .replacing("from: \"2024-01-15\"", with: "from: \"2023-01-15\"", maxReplacements: 1)
    try Data(text.utf8).write(to: file)
    let outcome = try sandbox.run("check", copy, "--json")
    #expect(outcome.status == 65)
    let found = try JSONDecoder().decode([Found].self, from: Data(outcome.output.utf8))
    #expect(Set(found.map(\.id)).isSuperset(of: ["duplicate_identifier", "outside_agreement"]))
    #expect(found.allSatisfy { $0.line > 0 && $0.column > 0 })
  }

  @Test func theShippedExampleIsWithoutErrors() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("check", "-w", Checkout.path + "/Data/eskilstuna-2024-2027")
    #expect(
      outcome == .init(status: 0, output: "Planfilerna är utan fel.\n", errors: ""))
  }

  private struct Found: Decodable {
    let id: String
    let line: Int
    let column: Int
  }
}
