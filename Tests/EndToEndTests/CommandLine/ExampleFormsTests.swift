import Foundation
import TestSupport
import Testing

/// Whatever leaves the program with an example's data says that it is an example.
@Suite struct ExampleFormsTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
    try workspace.setExampleDay("2026-03-20")
    try run("note", "A01", "Ett", "--by", "samordnare")
    try run(
      "deviation", "open", "A01", "--kind", "tid", "--description", "Sent", "--cause", "Sjukdom",
      "--responsible", "kommun:samordnare", "--due", "2026-05-01", "--by", "samordnare")
    try run("decision", "take", "Rådet beslutar.", "--by", "samordnare")
  }

  @discardableResult
  private func run(_ words: String...) throws -> Outcome { try run(words) }

  @discardableResult
  private func run(_ words: [String]) throws -> Outcome {
    let outcome = try program.run(words + ["-w", workspace.path])
    #expect(outcome.ending == .status(0), "\(words)\n\(outcome)")
    return outcome
  }

  /// The commands that the program says it has, each with what may follow it.
  private func commands(_ words: [String] = []) throws -> [(words: [String], help: String)] {
    let help = try program.run(words + ["--help", "--language", "en"]).output
    let names = subcommands(in: help)
    guard !names.isEmpty else { return [(words, help)] }
    return try names.flatMap { try commands(words + [$0]) }
  }

  private func subcommands(in help: String) -> [String] {
    var isListing = false
    return help.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line.contains("SUBCOMMANDS") { isListing = true }
      // The last line says where more help is.
      guard isListing, line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("'") else {
        return nil
      }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  /// What prints nothing of the plan, asks for a terminal, or needs two who disagree.
  private static let others: Set<String> = [
    "demo", "init", "verify", "check", "repair", "settle", "import csv", "import plan", "sync now",
    "sync init", "sync join", "sync status", "share init", "portfolio",
    // What is typed line by line, and what tells of the machine or of the program itself.
    "review", "meeting hold", "doctor", "tour",
    // What is written to files of other programs' forms.
    "meeting package", "form",
  ]

  /// Everything that is recorded, in an order in which it can be.
  private static let recording: [[String]] = [
    ["progress", "A01", "pågår"], ["assess", "A01", "avviker", "--note", "Sent"],
    ["deviation", "review", "AV-2026-01", "sämre", "--note", "Sämre"],
    ["deviation", "edit", "AV-2026-01", "--remedy", "Vikarie"],
    ["deviation", "escalate", "AV-2026-01"],
    ["deviation", "close", "AV-2026-01", "--note", "Klart"],
    ["deviation", "reopen", "AV-2026-01", "--note", "Igen"],
    [
      "deviation", "open", "A01", "--kind", "tid", "--description", "Sent", "--cause", "Sjukdom",
      "--responsible", "kommun:samordnare", "--due", "2026-05-01",
    ],
    ["indicator", "measure", "I1", "5"], ["situation", "register", "Lägesbild"],
    ["commitment", "note", "C1", "Text"], ["subgoal", "assess", "F1", "uppnås"],
    ["meeting", "prepare", "2026-03-20"], ["meeting", "open", "M-2026-01"],
    ["meeting", "attend", "samordnare", "närvarande"], ["meeting", "chair", "kommun/samordnare"],
    ["meeting", "secretary", "samordnare"], ["meeting", "time", "--start", "13.00"],
    ["meeting", "note", "1", "Text"], ["meeting", "park", "2"],
    ["decision", "take", "Rådet beslutar också."],
    ["decision", "correct", "B-2026-01", "--text", "Rådet beslutar nu."],
    ["decision", "carry-out", "B-2026-01"], ["activity", "add", "A02", "Ny", "--serves", "F1"],
    ["proposal", "prepare", "A02", "--meeting", "M-2026-01"],
    ["activity", "change", "A01", "--title", "Nytt"],
    ["activity", "drop", "A01", "--note", "Ryms"],
    ["meeting", "close"], ["meeting", "reopen", "M-2026-01", "--note", "Fel"],
    ["meeting", "close"], ["meeting", "approve", "M-2026-01"],
    ["meeting", "prepare", "2026-03-20"], ["meeting", "open", "M-2026-02"],
    ["meeting", "take-back", "M-2026-02", "--note", "Fel"],
    ["seat", "take", "säkerhetschef", "--body", "Rådet", "--party", "kommun"],
    ["seat", "leave", "säkerhetschef", "--body", "Rådet", "--party", "kommun"],
    ["report", "delar2", "--freeze"], ["report", "helar", "--freeze"],
    ["report", "tertial", "--freeze"], ["report", "brief", "--freeze"],
    ["report", "deviations", "--freeze"], ["report", "evaluation", "--freeze"],
    ["report", "approve", "R-2026-01"], ["report", "deliver", "R-2026-01", "--to", "Rådet"],
    ["report", "answer", "R-2026-01", "Bra"],
    ["plan", "adopt", "2024:1", "--decision", "B-2026-01"],
    ["note", "A01", "Två"], ["undo"], ["redo"],
  ]

  /// Everything that is printed.
  private static let printing: [[String]] =
    [["open"], ["show"]]
    + [
      "A01", "F1", "I1", "C1", "law", "agreement", "M-2026-01", "R-2026-01", "AV-2026-01",
      "B-2026-01",
    ].map { ["show", $0] }
    + lists.map { ["list", $0] }
    + ["delar2", "tertial", "helar", "brief", "deviations", "evaluation"].map { ["report", $0] }
    + [
      ["log"], ["plan", "fold"], ["report", "since", "--meeting", "2026-01-01"],
      ["report", "for", "samordnare"], ["report", "for", "kommun"],
      ["report", "agenda", "M-2026-01"], ["report", "minutes", "M-2026-01"],
      ["report", "compare", "R-2026-01", "R-2026-02"],
      ["export", "ics"], ["export", "csv"], ["export", "json"],
    ]

  /// Each command that the program has is run in each form that its help has.
  @Test func everyCommandSaysSoInEveryForm() throws {
    let entry = try recordEverything()
    let commands = try commands()
    #expect(commands.count > 50)
    var tried: Set<String> = ["correct", "mask"]
    for command in ExampleFormsTests.recording { tried.insert(name(of: command, among: commands)) }
    for words in ExampleFormsTests.printing {
      let name = name(of: words, among: commands)
      tried.insert(name)
      try printEveryForm(
        words, help: commands.first { $0.words.joined(separator: " ") == name }?.help ?? "")
    }
    try expectJSON(["correct", entry, "Rättat", "--by", "samordnare", "--json"])
    try expectJSON(
      ["mask", entry, "--decision", "B-2026-01", "--yes", "--by", "samordnare", "--json"])
    for command in commands {
      let name = command.words.joined(separator: " ")
      #expect(tried.contains(name) || Self.others.contains(name), "nobody tries \(name)")
    }
  }

  /// Records one of each and returns the entry that has a note; each answer for programs says so.
  private func recordEverything() throws -> String {
    try workspace.addIndicatorAndCommitment()
    let noted = try run("note", "A01", "Ett till", "--by", "samordnare", "--json").output
    let found = try #require(noted.firstMatch(of: /"id" ?: ?"([0-9A-Z]{26})"/))
    for words in Self.recording { try expectJSON(words + ["--by", "samordnare", "--json"]) }
    let folder = "\(workspace.path)/reports"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count == 7, "\(files)")
    for file in files {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      #expect(text.contains("Exempel"), "\(file)")
    }
    return String(found.1)
  }

  private func name(
    of words: [String], among commands: [(words: [String], help: String)]
  ) -> String {
    commands.map(\.words).filter { words.starts(with: $0) }.max { $0.count < $1.count }?
      .joined(separator: " ") ?? "\(words)"
  }

  /// Runs a command in each form that its help names; a list of days has no table and says so.
  private func printEveryForm(_ words: [String], help: String) throws {
    switch words {
    case ["export", "json"]: return try expectJSON(words)
    // The file is one to read in again: its status is what says so.
    case ["plan", "fold"]: #expect(try run(words).output.contains("\nstatus: example\n"))
    default: #expect(try run(words).output.contains("Exempel"), "\(words)")
    }
    if help.contains("--json") { try expectJSON(words + ["--json"]) }
    if help.contains("--csv") { try expectTable(words + ["--csv"]) }
    guard help.contains("--format") else { return }
    for form in ["md", "html", "txt"] {
      let text = try run(words + ["--format", form]).output
      #expect(text.contains("Exempel"), "\(words) \(form)")
    }
    try expectJSON(words + ["--format", "json"])
    try expectTable(words + ["--format", "csv"])
  }

  /// A table says so in each row; what is no table is not written as one.
  private func expectTable(_ words: [String]) throws {
    let outcome = try program.run(words + ["-w", workspace.path])
    guard outcome.ending == .status(0) else {
      #expect(outcome.ending == .status(64) && outcome.output.isEmpty, "\(words) \(outcome)")
      return
    }
    let rows = outcome.output.split(separator: "\r\n")
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasSuffix("Exempel\"") }, "\(words) \(rows)")
  }

  static let lists = [
    "activities", "attention", "deviations", "decisions", "meetings", "reports", "commitments",
    "indicators", "reporting", "wheel",
  ]

  /// What the program says can be listed is as much as the lists that are tried here.
  @Test func noListIsForgotten() throws {
    let wrong = try program.run("list", "xyzzy", "-w", workspace.path)
    let offered = try #require(wrong.complaint.split(separator: "\n").last { $0.contains(", ") })
    #expect(offered.split(separator: ",").count == Self.lists.count, "\(wrong)")
  }

  @Test func everyExportSaysSoAndTheTableReadsBack() throws {
    let table = try run("export", "csv").output
    let rows = table.split(separator: "\r\n")
    #expect(rows.count > 2 && rows.allSatisfy { $0.contains("Exempel") }, "\(table)")
    let calendar = try run("export", "ics").output.replacing("\r\n ", with: "")
    #expect(calendar.contains("X-WR-CALNAME:Exempel: Liten"))
    let events = calendar.ranges(of: "BEGIN:VEVENT").count
    #expect(events > 0 && calendar.ranges(of: "CATEGORIES:Exempel").count == events)
    let file = "\(program.home.path)/ut.csv"
    try Data(table.utf8).write(to: URL(filePath: file))
    let read = try run("import", "csv", file)
    #expect(read.output == "Inget att ändra: 1 rad läst.\n", "\(read)")
  }

  private func expectJSON(_ words: [String]) throws {
    let value = try JSONSerialization.jsonObject(with: Data(try run(words).output.utf8))
    let objects = value as? [[String: Any]] ?? [value as? [String: Any]].compactMap(\.self)
    #expect(!objects.isEmpty, "\(words)")
    for object in objects { #expect(object["is_example"] as? Bool == true, "\(words) \(object)") }
  }
}
