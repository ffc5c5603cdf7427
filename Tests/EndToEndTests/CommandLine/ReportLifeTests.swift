import Foundation
import TestSupport
import Testing

/// What becomes of a report once it is frozen, by commands.
@Suite struct ReportLifeTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  @Test func aReportThatIsFrozenAlreadyIsNamedAndCorrectedByANewEdition() throws {
    let again = try run(
      "report", "delar2", "--cut-off", "2026-08-31", "--freeze", status: 1)
    #expect(again.complaint.contains("redan fryst som R-2026-02"), "\(again)")
    try run("report", "delar2", "--cut-off", "2026-08-31", "--freeze", "--correction")
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/reports")
    let file = try #require(files.first { $0.hasPrefix("R-2026-03") })
    let text = try String(contentsOfFile: "\(copy.path)/reports/\(file)", encoding: .utf8)
    #expect(text.contains("utg\u{E5}va 2, r\u{E4}ttar R-2026-02"))
    #expect(try run("show", "R-2026-02").output.contains("R\u{E4}ttad av"))
    #expect(try run("show", "R-2026-03").output.contains("utg\u{E5}va 2, r\u{E4}ttar R-2026-02"))
    #expect(try run("list", "reports").output.contains("utg\u{E5}va 2"))
    try run("report", "delar2", "--correction", status: 64)
    try run("verify")
  }

  @Test func undoSaysWhyAFrozenReportStands() throws {
    try run("report", "tertial", "--freeze")
    let undone = try run("undo", status: 1)
    #expect(undone.complaint.contains("R-2026-03 \u{E4}r fryst och \u{E5}ngras inte"), "\(undone)")
    try run("report", "approve", "R-2026-03")
    #expect(try run("undo", status: 1).complaint.contains("R-2026-03 \u{E4}r fastst\u{E4}lld"))
  }

  @Test func whereAFileWasWrittenIsToldFromTheRoot() throws {
    let home = program.home.path
    let written = try program.shell(
      "cd '\(home)' && mkdir -p a/b && cd a && "
        + "\"$SAMVERKAN\" report brief -o b/../kort.txt --today 2026-11-20 -w '\(copy.path)'")
    let folder = URL(filePath: "\(home)/a").resolvingSymlinksInPath().path(percentEncoded: false)
    #expect(written.complaint.contains("Skrivet till \(folder)/kort.txt"), "\(written)")
  }
}
