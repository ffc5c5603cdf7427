import Foundation
import TestSupport
import Testing

@testable import samverkan

/// Reports on a period by commands, on the shipped example.
@Suite struct ReportsTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0, path: String? = nil) throws -> Outcome {
    var program = program
    if let path { program.environment["PATH"] = path }
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private func file(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: "\(copy.path)/reports/\(name)"))
  }

  @Test func aFrozenReportStaysAndTellsWhatCameLate() throws {
    let frozen = try run(
      "report", "delar2", "--as-of", "2026-08-31", "--freeze", "--record", "KSKF/2026:118",
      "--correction")
    #expect(frozen.output == "Sparat: R-2026-03 fryst: delårsrapport 2 till och med 2026-08-31\n")
    let bytes = try file("R-2026-03-delar2.html")
    for number in 10...19 {
      try run("assess", "A\(number)", "at_risk", "--note", "Ändrat i november")
    }
    try run("assess", "A09", "deviating", "--note", "Sent inkommet", "--date", "2026-08-20")
    #expect(try file("R-2026-03-delar2.html") == bytes)
    let text = try run("report", "delar2").output
    #expect(text.contains("Tillkommit efter brytdatum") && text.contains("Sent inkommet"))
    #expect(!text.contains("Ändrat i november") && text.contains("KSKF/2026:118"))
    let shown = try run("show", "r-2026-03").output
    #expect(shown.contains("Sent inkommet") && shown.contains("KSKF/2026:118"))
    #expect(try run("list", "rapporter", "--csv").output.contains("R-2026-03-delar2.html"))
    #expect(try run("report", "approve", "R-2026-03").output.contains("R-2026-03"))
    try run("report", "approve", "R-2026-03", status: 1)
    #expect(try run("verify").output.contains("De 33 fastställda"))
    try copy.write(Data(bytes.dropLast()), to: "reports/R-2026-03-delar2.html")
    #expect(try run("verify", status: 65).output.contains("R-2026-03-delar2.html: Filen har"))
  }

  @Test func theShippedReportsAreListedAndSayWhatCameLate() throws {
    let list = try run("list", "reports").output
    #expect(list.contains("- R-2026-02: reports/R-2026-02-delar2.html"))
    #expect(list.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(try run("show", "R-2026-02").output.contains("Inkommet sent"))
    #expect(try run("verify").output.contains("De 32 fastställda"))
  }

  @Test func twoReportsAreCompared() throws {
    try run("report", "delar2", "--freeze", "--correction", "--format", "md")
    try run("report", "brief", "--freeze", "--format", "txt")
    let compared = try run("report", "compare", "R-2026-03", "r-2026-04").output
    #expect(compared.hasPrefix("Jämförelse: R-2026-03 (2026-08-31) och R-2026-04 (2026-11-20)\n"))
    #expect(try run("report", "compare", "R-2026-03", "R-2026-04", "--csv").output.contains(";"))
    try run("report", "compare", "R-2026-03", "R-2026-09", status: 64)
    #expect(try String(decoding: file("R-2026-04-brief.txt"), as: UTF8.self).contains("SHA-256"))
  }

  @Test func whatIsRefusedIsNotFiled() throws {
    let filed = try WorkspaceCopy.inventory(of: "\(copy.path)/reports")
    #expect(filed.count == 32)
    try run("report", "helar", "--freeze", status: 1)
    try run("report", "delar2", "--freeze", "--format", "csv", status: 64)
    try run("report", "delar2", "--freeze", "--output", "rapport.html", status: 64)
    try run("report", "delar2", "--freeze", "--read-only", status: 74)
    #expect(try WorkspaceCopy.inventory(of: "\(copy.path)/reports") == filed)
  }

  @Test(arguments: ["delar2", "helar", "brief", "deviations", "evaluation"])
  func everyKindIsWrittenInEveryForm(kind: String) throws {
    for form in ["txt", "md", "html", "csv", "json"] {
      let path = "\(program.home.path)/\(kind).\(form)"
      try run("report", kind, "--output", path)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.count > 500, "\(kind) \(form)")
    }
    let json = try Data(contentsOf: URL(filePath: "\(program.home.path)/\(kind).json"))
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect(object["kind"] as? String == kind)
  }

  @Test(.fault(.f105)) func aFileThatIsThereIsOverwrittenOnlyWhenAsked() throws {
    let path = "\(program.home.path)/rapport.md"
    try Data("mitt".utf8).write(to: URL(filePath: path))
    let refused = try run("report", "brief", "--output", path, status: 73)
    #expect(refused.complaint.contains("finns redan"), "\(refused)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mitt")
    try run("export", "csv", "--output", path, status: 73)
    try run("report", "brief", "--output", path, "--force")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# "))
    try run("report", "brief", "--output", "/nowhere/x.md", status: 74)
    try run("export", "csv", "--output", "/dev/null")
  }

  /// What cannot be written, or is refused, leaves the file that was there as it was.
  @Test(
    .fault(.f105),
    arguments: ["report brief", "export csv", "report brief --owner ingen"])
  func aFileIsNotTruncatedBeforeThereIsSomethingToWrite(command: String) throws {
    let path = "\(program.home.path)/rapport.csv"
    try Data("mitt".utf8).write(to: URL(filePath: path))
    let outcome = try program.shell(
      """
      (trap '' XFSZ; ulimit -f 0; \
      exec "$SAMVERKAN" \(command) --output '\(path)' --force -w '\(copy.path)' 2>&1) | cat
      exit ${PIPESTATUS[0]}
      """)
    FaultTally.note()
    #expect(outcome.ending != .status(0), "\(outcome)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mitt")
  }

  /// Where somebody is at the terminal the question is asked, and anything but yes keeps the file.
  @Test(.fault(.f105), arguments: [("n", 73, false), ("", 73, false), ("j", 0, true)])
  func atATerminalItIsAskedBeforeAFileIsOverwritten(
    answer: String, status: Int32, isReplaced: Bool
  ) throws {
    let path = "\(program.home.path)/rapport.md"
    try Data("mitt".utf8).write(to: URL(filePath: path))
    let terminal = try PseudoTerminal(
      running: program.path, ["report", "brief", "--output", path, "-w", copy.path],
      environment: program.environment)
    // The path is long, and the question may be parted anywhere between two rows.
    #expect(
      terminal.waitUntil { $0.lines.joined().filter { $0 != " " }.contains("Skrivaöver?") })
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mitt")
    terminal.send(Array("\(answer)\r".utf8))
    #expect(terminal.waitForEnd() == .exited(status))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("# ") == isReplaced && (text == "mitt") != isReplaced)
    FaultTally.note()
  }

  @Test(.fault(.f105)) func aNameThatBeginsWithAHyphenIsAName() throws {
    let outcome = try program.shell(
      "cd '\(program.home.path)' && \"$SAMVERKAN\" export csv --output --force -w '\(copy.path)'")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(FileManager.default.fileExists(atPath: "\(program.home.path)/--force"))
  }

  @Test func whatToInstallIsSaid() throws {
    let output = "\(program.home.path)/rapport"
    for (form, package) in [("docx", "pandoc"), ("odt", "pandoc"), ("pdf", "weasyprint")] {
      let missing = try run(
        "report", "brief", "-o", "\(output).\(form)", status: 74, path: program.home.path)
      #expect(missing.complaint.contains("sudo apt install \(package)"), "\(missing)")
    }
    try run("report", "brief", "--format", "docx", status: 64)
  }

  @Test(arguments: ["doc", "DOC", "xyz"])
  func anEndingThatIsNoFormIsRefused(ending: String) throws {
    let output = "\(program.home.path)/rapport.\(ending)"
    let refused = try run("report", "brief", "-o", output, status: 64)
    #expect(refused.complaint.contains(".docx"), "\(refused)")
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func aTemplateIsADocumentOfTheForm() throws {
    let output = "\(program.home.path)/rapport.docx"
    let path = "\(program.home.path)/mall.docx"
    try run("report", "brief", "-o", output, "--template", path, status: 66)
    try "ingen mall".write(toFile: path, atomically: true, encoding: .utf8)
    let refused = try run("report", "brief", "-o", output, "--template", path, status: 66)
    #expect(refused.complaint.contains("inget docx-dokument"), "\(refused)")
    try run("report", "brief", "--template", path, status: 64)
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func pandocIsGivenTheTemplate() throws {
    try script(
      "pandoc",
      "printf '%s\\n' \"$@\" > \"$HOME/words\"; for w; do case $w in --output=*) "
        + "echo x > \"${w#--output=}\";; --reference-doc=*) "
        + "cp \"${w#--reference-doc=}\" \"$HOME/reference\";; esac; done")
    let home = try #require(program.environment["HOME"])
    let path = "\(program.home.path)/bin:/usr/bin:/bin"
    let output = "\(program.home.path)/rapport.docx"
    try run("report", "brief", "-o", output, path: path)
    let reference = try Data(contentsOf: URL(filePath: "\(home)/reference"))
    let archive = try #require(StoredArchive(Array(reference)))
    let header = try #require(archive.entries.first { $0.name == "word/header1.xml" })
    let text = String(decoding: header.bytes, as: UTF8.self)
    #expect(text.contains(">Exempel</w:t>") && !text.contains("{"), "\(text)")
    let own = "\(program.home.path)/egen.docx"
    try FileManager.default.copyItem(
      atPath: "\(Checkout.path)/Data/templates/report.docx", toPath: own)
    try run("report", "brief", "-o", output, "--force", "--template", own, path: path)
    let others = try String(contentsOfFile: "\(home)/words", encoding: .utf8)
    #expect(others.contains("--reference-doc=\(own)\n"))
  }

  @Test func pandocIsGivenHTMLWithoutAShell() throws {
    try script(
      "pandoc",
      "printf '%s\\n' \"$@\" > \"$HOME/words\"; for w; do case $w in --output=*) "
        + "echo x > \"${w#--output=}\";; esac; done; cp \"${@: -1}\" \"$HOME/input\"")
    let output = "\(program.home.path)/a $(touch x) b.docx"
    try run("report", "brief", "-o", output, path: "\(program.home.path)/bin:/usr/bin:/bin")
    let home = try #require(program.environment["HOME"])
    let words = try String(contentsOfFile: "\(home)/words", encoding: .utf8)
    #expect(words.contains("/report.docx\n") && !words.contains(output))
    let input = try String(contentsOfFile: "\(home)/input", encoding: .utf8)
    #expect(input.hasPrefix("<!DOCTYPE html>") && !input.contains("<svg"))
    let used = try #require(words.split(separator: "\n").last)
    #expect(!FileManager.default.fileExists(atPath: String(used)))
    try script("pandoc", "exit 3")
    try run(
      "report", "brief", "-o", output, status: 74, path: "\(program.home.path)/bin:/usr/bin:/bin")
  }

  @Test func aNoteIsWrittenInTheUsersEditor() throws {
    try run("meeting", "prepare", "2026-11-20")
    try run("meeting", "open", "M-2026-11")
    try run("meeting", "note", "deviations", "Från början.")
    let editor = try script(
      "edit",
      "[ \"$1\" = --wait ] && stat -c %a \"$2\" \"${2%/*}\" > \"$HOME/modes\" && "
        + "echo 'och mer; $(id)' >> \"$2\"")
    var edited = program
    edited.environment["VISUAL"] = "\(editor) --wait"
    let words = ["--today", "2026-11-20", "-w", copy.path]
    let answer = try edited.run(["meeting", "note", "deviations", "--editor"] + words)
    #expect(answer.ending == .status(0), "\(answer)")
    #expect(answer.output.contains("Från början.\noch mer; $(id)"))
    let home = try #require(program.environment["HOME"])
    #expect(try String(contentsOfFile: "\(home)/modes", encoding: .utf8) == "600\n700\n")
    try script("edit", "exit 1")
    let failed = try edited.run(["meeting", "note", "deviations", "--editor"] + words)
    #expect(failed.ending == .status(74))
    // None is chosen, and none of the usual ones is there.
    try run(
      "meeting", "note", "deviations", "--editor", status: 64, path: "\(program.home.path)/bin")
    try run("meeting", "note", "deviations", status: 64)
    #expect(try run("report", "minutes").output.contains("och mer; $(id)"))
  }

  /// Makes a program in `bin` that is a few lines of shell.
  @discardableResult
  private func script(_ name: String, _ lines: String) throws -> String {
    let folder = "\(program.home.path)/bin"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(name)"
    try program.makeScript(lines, at: path)
    return path
  }
}
