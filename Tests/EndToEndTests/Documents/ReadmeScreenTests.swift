import Foundation
import TestSupport
import Testing

/// The screens that the first pages of the documentation show.
@Suite struct ReadmeScreenTests {
  @Test(arguments: [("README.md", "sv"), ("README.en.md", "en")])
  func theReadmeShowsTheOverviewAsItIs(name: String, language: String) throws {
    let readme = try Checkout.text(of: name)
    let block = try #require(readme.split(separator: "```text\n").dropFirst().first)
    let promised = try #require(block.components(separatedBy: "\n```").first)
    let copy = try WorkspaceCopy()
    var program = try Program()
    program.environment["SAMVERKAN_LANGUAGE"] = language
    let session = try Session(copy.path, program)
    try session.see("the overview of \(name)") { screen in
      screen.lines.map(trimmed).joined(separator: "\n")
        == promised.components(separatedBy: "\n").map(trimmed).joined(separator: "\n")
    }
    try session.press("q")
    #expect(session.terminal.waitForEnd() == .exited(0))
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
