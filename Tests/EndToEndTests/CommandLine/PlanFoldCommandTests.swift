import Foundation
import TestSupport
import Testing

/// `plan fold` prints and never writes.
@Suite struct PlanFoldCommandTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func theFoldedFileIsOneThatCheckAcceptsInTheOldOnesPlace() throws {
    let path = "\(copy.path)/plan/activities.yaml"
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let fold = try program.run("plan", "fold", "-w", copy.path)
    #expect(fold.ending == .status(0), "\(fold)")
    #expect(fold.complaint.contains("Avförda: A18"), "\(fold.complaint)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)

    try fold.output.replacing("version: \"2026:2\"", with: "version: \"2026:1\"")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let check = try program.run("check", "-w", copy.path)
    #expect(check.ending == .status(0), "\(check)")
    #expect(fold.output.contains("# A18 «") && !fold.output.contains("id: A18"))
  }

  @Test func oneOfSeveralFilesIsNamed() throws {
    let outcome = try program.run("plan", "fold", "-w", "\(Checkout.path)/Data/hallsberg-2024-2026")
    #expect(outcome.ending == .status(64))
    #expect(outcome.complaint.contains("plan/kumla.yaml"), "\(outcome)")
  }
}
