import Cells
import Foundation
import TestSupport
import Testing

/// Damage in the files, read on the screen in the words of `verify`.
@Suite struct VerdictTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]

  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
    for text in ["Ett", "Två", "Tre", "Fyra"] {
      let outcome = try program.run(
        "note", "A01", text, "--by", "samordnare", "-w", workspace.path)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
  }

  @Test(.fault(.f13), arguments: sizes)
  func aDamagedLineIsReadOnTheScreenAndComesBackWhileItIsOpen(size: Size) throws {
    let copy = "\(program.home.path)/kopia"
    try FileManager.default.copyItem(atPath: workspace.path, toPath: copy)
    let segment = try segment()
    let text = try String(contentsOfFile: segment, encoding: .utf8)
    try Data(text.replacing("Två", with: "Tvä").utf8).write(to: URL(filePath: segment))
    let verify = try program.run("verify", "-w", workspace.path)
    #expect(verify.ending == .status(65))
    // Who writes in which folder is told after the damage.
    let said = verify.output.split(separator: "\n").prefix { $0 != "Skrivare:" }
      .map { $0.drop { $0 == " " } }
    #expect(said.count == 3)

    let session = try Session(workspace.path, program, size: size)
    try session.see("v f: läs mer")
    try session.press("vf")
    try session.see("Filernas skick: 1 skada")
    try session.press("<End>")
    #expect(session.terminal.waitUntil { _ in session.words.contains("repair --from MAPP") })
    try session.press("<Home>")
    #expect(session.terminal.waitUntil { _ in session.words.contains(".jsonl, rad 3") })
    #expect(session.screen.contains("samordnare-"))
    // Where it is stands apart on the screen; what, what it means and what to do are the same words.
    let screen = session.words
    for sentence in said.dropFirst(1) { #expect(screen.contains(sentence), "\(screen)") }
    let first = try #require(said.first?.split(separator: ": ", maxSplits: 1).last)
    #expect(screen.contains(first), "\(screen)")

    let mended = try program.run("repair", "--from", copy, "-w", workspace.path)
    #expect(mended.ending == .status(0), "\(mended)")
    try session.see("a whole journal") { $0.contains("Journalen är hel") && !$0.contains("v f:") }
    try session.leave()
  }

  @Test(arguments: sizes) func whyNothingCanBeSavedIsReadOnTheScreen(size: Size) throws {
    let segment = try segment()
    let text = try Data(contentsOf: URL(filePath: segment))
    let lines = text.split(separator: 0x0A)
    try Data(lines.dropLast(2).joined(separator: [0x0A]) + [0x0A])
      .write(to: URL(filePath: segment))
    let session = try Session(workspace.path, program, size: size)
    try session.see("v f: läs mer")
    try session.press("vf")
    try session.see("the reason") { $0.contains("Inget kan sparas") }
    #expect(session.words.contains("det som du tidigare har sparat saknas eller har ändrats."))
    try session.press("<End>")
    #expect(session.terminal.waitUntil { _ in session.words.contains("repair --from MAPP") })
    try session.leave()
  }

  @Test func anAlteredDocumentIsToldOnTheScreen() throws {
    let copy = try WorkspaceCopy()
    let reports = "\(copy.path)/reports"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: reports).sorted().first)
    let file = try #require(FileHandle(forWritingAtPath: "\(reports)/\(name)"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(" ".utf8))
    try file.close()
    let session = try Session(copy.path, program)
    try session.see("v f: läs mer")
    try session.press("vf")
    try session.see("the file's verdict") { $0.contains("Filernas skick: 1 skada") }
    #expect(session.words.contains(name))
    #expect(session.words.contains("Filen har ändrats sedan den fastställdes"))
    try session.leave()
  }

  private func segment() throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
    return "\(workspace.path)/\(try #require(files.first { $0.hasSuffix(".jsonl") }))"
  }
}

extension Session {
  /// What the screen says with one blank between words, wherever its lines end.
  fileprivate var words: String {
    screen.lines.flatMap { $0.split(separator: " ") }.filter { $0 != "›" }
      .joined(separator: " ")
  }
}
