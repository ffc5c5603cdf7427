import Foundation
import TestSupport
import Testing

/// The screens of the handbook are the golden frames that they name.
///
/// `RECORD_HANDBOOK=1` writes them into the handbook, and fails, so that no green run has compared nothing.
@Suite struct HandbookTests {
  @Test func theScreensOfTheHandbookAreTheProgramsOwn() throws {
    let handbook = try Checkout.text(of: "docs/handbok.md")
    var lines = handbook.components(separatedBy: "\n")
    var shown = 0
    for name in named(in: lines) {
      let screen = try frame(name)
      let mark = try #require(lines.firstIndex(of: "<!-- skärm \(name) -->"))
      try #require(lines[mark + 1] == "```text", "\(name) has no place")
      let end = try #require(lines[(mark + 2)...].firstIndex(of: "```"))
      shown += 1
      if ProcessInfo.processInfo.environment["RECORD_HANDBOOK"] == "1" {
        lines.replaceSubrange((mark + 2)..<end, with: screen)
      } else {
        #expect(
          Array(lines[(mark + 2)..<end]) == screen, "\(name): RECORD_HANDBOOK=1 writes it anew")
      }
    }
    #expect(shown > 8)
    if ProcessInfo.processInfo.environment["RECORD_HANDBOOK"] == "1" {
      try lines.joined(separator: "\n")
        .write(toFile: "\(Checkout.path)/docs/handbok.md", atomically: true, encoding: .utf8)
      Issue.record("Recorded docs/handbok.md.")
    }
  }

  /// Every picture is one of the program's own: none is drawn by hand.
  @Test func noScreenOfTheHandbookIsDrawnByHand() throws {
    let lines = try Checkout.text(of: "docs/handbok.md").components(separatedBy: "\n")
    for (place, line) in lines.enumerated() where line == "```text" {
      #expect(place > 0 && lines[place - 1].hasPrefix("<!-- skärm "), "line \(place + 1)")
    }
  }

  private func named(in lines: [String]) -> [String] {
    lines.compactMap { line in
      guard line.hasPrefix("<!-- skärm "), line.hasSuffix(" -->") else { return nil }
      return String(line.dropFirst(11).dropLast(4))
    }
  }

  /// The rows of a golden frame, without the blanks at their ends.
  private func frame(_ name: String) throws -> [String] {
    let parts = name.split(separator: "/")
    try #require(parts.count == 2, "\(name) is a folder and a name")
    let text = try Checkout.text(of: "Tests/DashboardTests/\(parts[0])/Frames/\(parts[1]).frame")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .prefix { $0 != "style" }
      .map { row in String(row.dropFirst().dropLast().reversed().drop { $0 == " " }.reversed()) }
  }
}
