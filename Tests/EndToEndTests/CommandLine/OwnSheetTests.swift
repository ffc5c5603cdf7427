import Foundation
import TestSupport
import Testing

/// What waits for a function, by commands, on the shipped example.
@Suite struct OwnSheetTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    program = try Program()
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  @Test(arguments: ["s\u{E4}kerhetschef", "kommun/s\u{E4}kerhetschef", "Sakerhets-Chef"])
  func aFunctionIsNamedAsPeopleDo(name: String) throws {
    let page = try run("report", "for", name).output
    #expect(page.hasPrefix("Att g\u{F6}ra: s\u{E4}kerhetschef"))
    #expect(page.contains("Beslut att verkst\u{E4}lla"))
  }

  @Test func aPartyIsNamedByAnyOfItsNames() throws {
    let page = try run("report", "for", "polis").output
    #expect(page.contains("(kommunpolis)"))
    #expect(try run("rapport", "f\u{F6}r", "polis").output == page)
  }

  @Test func aNameThatIsNearlyRightIsAskedAbout() throws {
    let near = try run("report", "for", "komunpolis", status: 64)
    #expect(near.complaint.contains("Menade du kommunpolis?"))
    let far = try run("report", "for", "xyzzy", status: 64)
    #expect(far.complaint.contains("V\u{E4}lj bland: kommun, polis"))
  }

  @Test func eachFunctionGetsASheetOfItsOwn() throws {
    let folder = "\(program.home.path)/blad"
    try run("report", "for", "--all", folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count > 3 && names.contains("polis-kommunpolis.txt"), "\(names)")
    for name in names {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      #expect(text.hasPrefix("Att g\u{F6}ra: ") && text.contains("Exempel"), "\(name)")
    }
    try run("report", "for", "--all", folder, status: 73)
    try run("report", "for", "--all", folder, "--force", "--format", "html")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2 * names.count)
  }

  @Test func sheetsAreNotWrittenIntoTheWorkspace() throws {
    try run("report", "for", "--all", "\(copy.path)/blad", status: 64)
    #expect(!FileManager.default.fileExists(atPath: "\(copy.path)/blad"))
    try run("report", "for", status: 64)
    try run("report", "for", "polis", "--all", "\(program.home.path)/blad", status: 64)
  }
}
