import Cells
import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// `docs/keys.md` is written from the registry.
///
/// `RECORD_KEYS=1 swift test --filter KeyDocument` writes it anew, and fails so that no green run can
/// be one that compared nothing.
struct KeyDocumentTests {
  @Test func theDocumentIsWhatTheRegistrySays() throws {
    let document = KeyDocument.text
    if ProcessInfo.processInfo.environment["RECORD_KEYS"] == "1" {
      let file = URL(filePath: "\(Checkout.path)/docs/keys.md")
      try document.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(file.path()).")
    }
    #expect(try Checkout.text(of: "docs/keys.md") == document)
  }
}

/// The registry as Markdown.
enum KeyDocument {
  static var text: String {
    let sections = Action.Section.allCases.map(section)
    return """
      # Keys

      Written from the action registry by `RECORD_KEYS=1 swift test --filter KeyDocument`; a test
      compares. The first key of each row is the one that the footer shows, the others are aliases.
      In a menu the digits choose in the order listed, arrows and Enter too. In a text field Enter
      saves, Ctrl-J and Alt-Enter make a new line, and Esc closes and keeps the text as a draft.
      In the menus and texts of `s`, `b` and `t`, Tab says for whom one types.

      \(sections.joined(separator: "\n"))
      """
  }

  private static func section(_ section: Action.Section) -> String {
    let rows = Registry.bindings.filter { $0.action.section == section }.map { binding in
      let keys = HelpScreen.keys(of: binding, in: .swedish).split(separator: " ")
      let shown = keys.map { "`\($0)`" }.joined(separator: " ")
      return
        "| \(shown) | \(binding.action.swedish) | \(binding.action.english) | \(screens(binding)) |"
    }
    return """
      ## \(section.english) (\(section.swedish.lowercased()))

      | keys | svenska | English | screens |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))

      """
  }

  private static func screens(_ binding: Binding) -> String {
    guard binding.screens.count < Screen.Kind.allCases.count else { return "all" }
    return Screen.Kind.allCases.filter(binding.screens.contains).map { "\($0)" }
      .joined(separator: ", ")
  }
}
