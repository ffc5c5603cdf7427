import Foundation
import TestSupport
import Testing

/// The screen that the first page of the documentation shows.
@Suite struct ReadmeScreenTests {
  @Test func theReadmeShowsTheOverviewAsItIs() throws {
    let readme = try Checkout.text(of: "README.md")
    let block = try #require(readme.split(separator: "```text\n").dropFirst().first)
    let promised = try #require(block.components(separatedBy: "\n```").first)
    let copy = try WorkspaceCopy()
    let session = try Session(copy.path, try Program())
    try session.see("the overview of the README") { screen in
      screen.lines.map(trimmed).joined(separator: "\n")
        == promised.components(separatedBy: "\n").map(trimmed).joined(separator: "\n")
    }
    try session.leave()
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
