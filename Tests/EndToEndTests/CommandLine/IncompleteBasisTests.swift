import Foundation
import TestSupport
import Testing

/// What rests on a damaged journal, or on one that is not understood whole, says so in every form.
@Suite struct IncompleteBasisTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
    for text in ["Ett", "Två", "Tre"] { try run("note", "A01", text, "--by", "samordnare") }
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["-w", workspace.path, "--today", "2026-03-20"])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private func segment() throws -> URL {
    let files = try FileManager.default.subpathsOfDirectory(atPath: workspace.path)
    let name = try #require(files.first { $0.hasSuffix(".jsonl") })
    return URL(filePath: "\(workspace.path)/\(name)")
  }

  /// Takes away the line of the second note, or alters a letter in it.
  private func damage(removing: Bool) throws {
    let text = try String(contentsOf: try segment(), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let altered = lines.compactMap { line -> String? in
      guard line.contains("Två") else { return String(line) }
      return removing ? nil : String(line).replacing("Två", with: "Tva")
    }
    try Data((altered.joined(separator: "\n") + "\n").utf8).write(to: try segment())
  }

  private static let stamp = "Underlaget är ofullständigt"

  static let forms = [
    ["show"], ["show", "A01"], ["open"], ["list", "activities"], ["list", "attention"], ["log"],
    ["show", "--json"], ["log", "--json"], ["list", "activities", "--json"],
    ["list", "activities", "--csv"], ["list", "deviations", "--csv"], ["log", "--csv"],
    ["export", "csv"], ["export", "json"], ["report", "deviations"],
    ["report", "brief", "--format", "md"], ["report", "brief", "--format", "html"],
    ["report", "brief", "--format", "txt"], ["report", "brief", "--format", "json"],
    ["report", "helar", "--format", "csv"],
  ]

  @Test(.fault(.f11), arguments: forms, [true, false])
  func everyFormOfEveryReportIsStamped(words: [String], removing: Bool) throws {
    let whole = try program.run(words + ["-w", workspace.path, "--today", "2026-03-20"])
    #expect(whole.ending == .status(0), "\(whole)")
    #expect(!whole.output.contains(Self.stamp) && !whole.complaint.contains(Self.stamp))
    try damage(removing: removing)
    let stamped = try program.run(words + ["-w", workspace.path, "--today", "2026-03-20"])
    #expect(stamped.ending == .status(0), "\(stamped)")
    #expect(stamped.output.contains(Self.stamp), "\(stamped)")
    #expect(stamped.complaint.contains(Self.stamp), "\(stamped)")
  }

  /// What another program turns into a document for a word processor is stamped already.
  @Test(arguments: ["docx", "odt"])
  func aDocumentForAWordProcessorIsStamped(form: String) throws {
    try damage(removing: true)
    let bin = try program.home.folder("bin")
    // It keeps what it was given, and makes a document: one that is empty is none.
    try program.makeScript(
      "cp \"${@: -1}\" \"$HOME/input\"; for w; do case $w in --output=*) "
        + "echo x > \"${w#--output=}\";; esac; done", at: "\(bin)/pandoc")
    var program = program
    program.environment["PATH"] = "\(bin):/usr/bin:/bin"
    let outcome = try program.run(
      "report", "brief", "--output", "\(program.home.path)/rapport.\(form)", "-w", workspace.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    let home = try #require(program.environment["HOME"])
    let input = try String(contentsOfFile: "\(home)/input", encoding: .utf8)
    #expect(input.contains("<p>\(Self.stamp)"))
  }

  @Test func nothingIsFrozenOnAnIncompleteBasis() throws {
    try damage(removing: true)
    let outcome = try run(
      "report", "brief", "--freeze", "--by", "samordnare", status: 74)
    #expect(outcome.complaint.contains("Inget har frysts"), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: "\(workspace.path)/reports"))
  }

  @Test func theStampIsInTheLanguageThatIsSpoken() throws {
    try damage(removing: true)
    #expect(try run("show", "--language", "en").output.contains("The basis is incomplete"))
  }
}
