import Foundation
import TestSupport
import Testing

/// Copies of filed documents, compared with what was filed, on the shipped example.
@Suite struct TruePaperTests {
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

  private func file(_ name: String) -> String { "\(program.home.path)/\(name)" }

  /// Replaces a text in a file, unpacked where it is packed.
  private func replace(_ old: String, with new: String, in path: String) throws {
    let script = """
      import sys, zipfile
      path, old, new = sys.argv[1], sys.argv[2].encode(), sys.argv[3].encode()
      if zipfile.is_zipfile(path):
          with zipfile.ZipFile(path) as packed:
              parts = {name: packed.read(name) for name in packed.namelist()}
          assert any(old in part for part in parts.values())
          with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
              for name, part in parts.items():
                  packed.writestr(name, part.replace(old, new))
      else:
          text = open(path, "rb").read()
          assert old in text
          open(path, "wb").write(text.replace(old, new))
      """
    let file = file("byt.py")
    try Data(script.utf8).write(to: URL(filePath: file))
    let outcome = try program.shell("python3 '\(file)' '\(path)' '\(old)' '\(new)'")
    try #require(outcome.ending == .status(0), "\(outcome)")
  }

  @Test func theFileThatWasFiledIsKnownByItsBytes() throws {
    let path = file("R-2026-02-delar2.html")
    try FileManager.default.copyItem(
      atPath: "\(copy.path)/reports/R-2026-02-delar2.html", toPath: path)
    #expect(
      try run("verify", path).output
        == "R-2026-02: fastst\u{E4}lld 2026-10-06, of\u{F6}r\u{E4}ndrad.\n")
    try replace("9 av 40", with: "8 av 40", in: path)
    #expect(try run("verify", path, status: 65).output.contains("heter som originalet"))
    try FileManager.default.moveItem(atPath: path, toPath: file("annan.html"))
    #expect(try run("verify", file("annan.html"), status: 65).output.contains("ingen kontrollkod"))
    try run("verify", file("saknas.html"), status: 66)
  }

  @Test(arguments: ["txt", "md", "html", "docx", "odt"])
  func aCopySaysWhatWasFiledOrWhatDiffers(form: String) throws {
    let minutes = file("m.\(form)")
    try run("report", "minutes", "M-2026-08", "-o", minutes)
    #expect(
      try run("verify", minutes).output
        == "M-2026-08: godk\u{E4}nd 2026-10-06, of\u{F6}r\u{E4}ndrad.\n")
    try replace("Dagordningen godk\u{E4}ndes", with: "Dagordningen avslogs", in: minutes)
    let differing = try run("verify", minutes, status: 65).output
    // In the form that they were filed in the minutes are the file itself, which has no code.
    let isFiled = form == "md"
    #expect(differing.contains("Dagordningen godk\u{E4}ndes") != isFiled, "\(differing)")
    #expect(differing.contains("Dagordningen avslogs") != isFiled, "\(differing)")
    let report = file("r.\(form)")
    try run("report", "delar2", "--cut-off", "2026-08-31", "-o", report, "--language", "en")
    let same = try run("verify", report).output
    #expect(
      same.hasPrefix("R-2026-02: fastst\u{E4}lld 2026-10-06, of\u{F6}r\u{E4}ndrad."), "\(same)")
    #expect(same.contains("st\u{E5}r sist"))
    try replace("R-2026-02 \u{B7} ", with: "R-2026-01 \u{B7} ", in: report)
    #expect(
      try run("verify", report, status: 65).output.contains(
        "h\u{F6}r inte till n\u{E5}got dokument"))
  }

  @Test func aCopyThatIsPrintedIsReadToo() throws {
    let tools = try program.shell("command -v pdftotext && command -v weasyprint")
    guard tools.ending == .status(0) else { return print("skipped: no pdftotext or weasyprint") }
    let minutes = file("m.pdf")
    try run("report", "minutes", "M-2026-08", "-o", minutes)
    #expect(
      try run("verify", minutes).output
        == "M-2026-08: godk\u{E4}nd 2026-10-06, of\u{F6}r\u{E4}ndrad.\n")
    // The same minutes on paper that somebody else has made.
    let other = file("annan.html")
    try run("report", "minutes", "M-2026-08", "-o", other)
    try replace("Dagordningen godk\u{E4}ndes", with: "Dagordningen avslogs", in: other)
    let made = try program.shell("weasyprint --quiet '\(other)' '\(file("annan.pdf"))'")
    #expect(made.ending == .status(0))
    #expect(try run("verify", file("annan.pdf"), status: 65).output.contains("avslogs"))
  }

  @Test func whatIsNoLongerAsItWasInTheFolderIsTold() throws {
    let minutes = file("m.md")
    try run("report", "minutes", "M-2026-08", "-o", minutes, "--format", "txt")
    try replace("Dagordningen", with: "Listan", in: "\(copy.path)/reports/M-2026-08.md")
    #expect(
      try run("verify", minutes, status: 65).output.contains(
        "reports/M-2026-08.md \u{E4}r inte som den var"))
  }
}
