import Foundation
import TestSupport
import Testing

/// The objects of `docs/json.md` that only the commands print.
@Suite struct DocumentedJSONTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func diagnosticsHaveTheMembersThatTheDocumentLists() throws {
    try copy.write(try copy.text().replacing("    how: >-\n", with: "    hurr: >-\n"))
    try expect(["check", "--json", "-w", copy.path], prints: "diagnostic")
  }

  @Test func findingsHaveTheMembersThatTheDocumentLists() throws {
    try copy.write("", to: "journal/anteckning.txt")
    try expect(["verify", "--json", "-w", copy.path], prints: "finding")
  }

  @Test func workspacesHaveTheMembersThatTheDocumentLists() throws {
    try expect(["portfolio", copy.path, "--json"], prints: "workspace")
  }

  private func expect(
    _ arguments: [String], prints heading: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try program.run(arguments)
    let printed = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let objects = try #require(printed as? [[String: Any]], sourceLocation: location)
    let members = try #require(try DocumentedJSON.members()[heading], sourceLocation: location)
    let first = try #require(objects.first, "\(outcome)", sourceLocation: location)
    #expect(Set(first.keys) == Set(members), sourceLocation: location)
  }
}
