import Foundation
import TestSupport
import Testing

/// What is marked as internal, searched for in every form that everybody may read.
@Suite struct InternalTextTests {
  private static let secret = "HEMLIGHETEN"
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  @discardableResult
  private func run(_ words: [String], status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  /// Marks a text of every kind that can be marked.
  ///
  /// - Throws: An error when something is not recorded.
  /// - Returns: The number of a meeting that is closed.
  private func mark() throws -> String {
    let text = "intern: \(Self.secret)"
    try run(["note", "A03", "F\u{F6}rst \(Self.secret)"])
    let log = try run(["log", "A03", "--limit", "1", "--json"]).output
    let entry = try #require(log.firstMatch(of: /"id": ?"(01[0-9A-Z]{24})"/)).output.1
    try run(["correct", String(entry), text])
    let recorded: [[String]] = [
      ["note", "A01", text], ["progress", "A36", "pausad", "--note", text],
      ["assess", "A01", "avviker", "--note", text],
      [
        "deviation", "open", "A01", "--kind", "tid", "--description", text, "--cause", text,
        "--consequence", text, "--remedy", text, "--place", text, "--responsible",
        "kommun:samordnare", "--due", "2026-12-20",
      ],
      ["indicator", "measure", "I1", "5", "--source", text, "--note", text],
      ["situation", "register", text, "--source", text, "--note", text],
      ["commitment", "note", "C1", text],
      ["subgoal", "assess", "D1.1", "uppn\u{E5}s", "--note", text],
    ]
    for words in recorded { try run(words) }
    let planned = try run(["meeting", "prepare", "2026-11-20"]).output
    let meeting = String(try #require(planned.firstMatch(of: /M-2026-\d+/)).output)
    for words in [
      ["open", meeting], ["note", "1", text], ["park", "2", "--note", text], ["close"],
    ] {
      try run(["meeting"] + words)
    }
    return meeting
  }

  private static let commands: [[String]] =
    [
      ["show"], ["show", "A01"], ["show", "A03"], ["show", "A36"], ["show", "F1"], ["show", "I1"],
      ["show", "C1"], ["show", "law"], ["log"], ["log", "A01"],
      ["report", "since", "--meeting", "2026-01-01"], ["report", "for", "kommun"],
      ["report", "for", "polis"],
    ]
    + ["delar2", "tertial", "helar", "brief", "deviations", "evaluation"].map { ["report", $0] }
    + [
      "activities", "attention", "deviations", "decisions", "meetings", "reports", "commitments",
      "indicators", "reporting", "wheel",
    ].map { ["list", $0] }

  @Test func itStandsInNothingThatIsAskedForOpenly() throws {
    let meeting = try mark()
    #expect(try run(["show", "A01"]).output.contains(Self.secret))
    #expect(try run(["export", "json"]).output.contains(Self.secret))
    for words in Self.commands + [["report", "minutes", meeting]] {
      for form in [[], ["--json"]] {
        let outcome = try run(words + form + ["--public"])
        #expect(!outcome.output.contains(Self.secret), "\(words) \(form)")
      }
    }
    for form in ["json", "csv", "ics"] {
      #expect(!(try run(["export", form, "--public"]).output.contains(Self.secret)), "\(form)")
    }
    #expect(try run(["log", "--public"]).output.contains("utan interna texter"))
  }

  @Test func itStandsInNoFileThatIsWrittenOpenly() throws {
    let meeting = try mark()
    let folder = "\(program.home.path)/ut"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for form in ["txt", "md", "html", "csv", "xlsx", "docx", "odt"] {
      for report in ["delar2", "deviations"] {
        try run(["report", report, "--public", "-o", "\(folder)/\(report).\(form)"])
      }
    }
    try run(["report", "minutes", meeting, "-o", "\(folder)/m.docx"])
    try run(["export", "xlsx", "--public", "-o", "\(folder)/allt.xlsx"])
    try run(["list", "activities", "--public", "--xlsx", "\(folder)/a.xlsx"])
    try run(["export", "board", "\(folder)/tavla"])
    #expect(try found(in: folder).isEmpty)
    // The search finds what is there.
    try run(["export", "xlsx", "-o", "\(folder)/internt.xlsx"])
    #expect(try found(in: folder) == ["\(folder)/internt.xlsx"])
  }

  @Test func itStandsInNothingThatIsFiled() throws {
    let meeting = try mark()
    let before = try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/reports")
    for kind in ["tertial", "brief", "deviations"] { try run(["report", kind, "--freeze"]) }
    try run(["meeting", "approve", meeting])
    let after = try FileManager.default.contentsOfDirectory(atPath: "\(copy.path)/reports")
    #expect(after.count == before.count + 4)
    #expect(try found(in: "\(copy.path)/reports").isEmpty)
    try run(["verify"])
  }

  /// The files below a folder that hold the text, unpacked where they are packed.
  private func found(in folder: String) throws -> [String] {
    let search = """
      import os, sys, zipfile
      for path, _, names in os.walk(sys.argv[1]):
          for name in sorted(names):
              file = os.path.join(path, name)
              if zipfile.is_zipfile(file):
                  with zipfile.ZipFile(file) as packed:
                      parts = [packed.read(part) for part in packed.namelist()]
              else:
                  parts = [open(file, "rb").read()]
              if any(sys.argv[2].encode() in part for part in parts):
                  print(file)
      """
    let script = "\(program.home.path)/sok.py"
    try Data(search.utf8).write(to: URL(filePath: script))
    let outcome = try program.shell("python3 '\(script)' '\(folder)' \(Self.secret)")
    try #require(outcome.ending == .status(0), "\(outcome)")
    return outcome.lines.map(String.init)
  }
}
