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

  /// The subcommands that the help of a command lists.
  private func subcommands(_ words: String...) throws -> [String] {
    let help = try program.run(words + ["--help", "--language", "en"]).output
    var isListing = false
    return help.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line.contains("SUBCOMMANDS") || line.contains("KOMMANDON") { isListing = true }
      // The last line says where more help is.
      guard isListing, line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("'") else {
        return nil
      }
      return line.split(separator: " ").first.map(String.init)
    }
  }

  /// What prints no data of the plan, records something, or is tried beside the lists below.
  private static let others: Set<String> = [
    "help", "demo", "init", "verify", "check", "repair", "mask", "settle", "undo", "redo",
    "correct",
    "import", "progress", "assess", "note", "activity", "subgoal", "commitment", "indicator",
    "situation", "decision", "deviation", "meeting", "plan",
    "proposal", "seat",
  ]

  @Test func everyCommandIsTriedOrPrintsNothingOfThePlan() throws {
    let tried: Set = ["open", "show", "list", "log", "report", "export"]
    let known = try subcommands()
    #expect(known.count > 10)
    for name in known { #expect(tried.contains(name) || Self.others.contains(name), "\(name)") }
  }

  static let lists = [
    "activities", "attention", "deviations", "decisions", "meetings", "reports", "commitments",
    "indicators", "reporting", "wheel",
  ]

  @Test(arguments: lists)
  func everyListSaysSoInEveryForm(what: String) throws {
    #expect(try run("list", what).output.contains("Exempel"))
    let table = try run("list", what, "--csv").output
    #expect(table.split(separator: "\r\n").allSatisfy { $0.hasSuffix("Exempel\"") }, "\(table)")
    try expectJSON(["list", what, "--json"])
  }

  /// What the program says can be listed is as much as the lists that are tried here.
  @Test func noListIsForgotten() throws {
    let wrong = try program.run("list", "xyzzy", "-w", workspace.path)
    let offered = try #require(wrong.complaint.split(separator: "\n").last { $0.contains(", ") })
    #expect(offered.split(separator: ",").count == Self.lists.count, "\(wrong)")
  }

  @Test(arguments: [
    ["open"], ["show"], ["show", "A01"], ["show", "F1"], ["show", "AV-2026-01"],
    ["show", "B-2026-01"], ["log"], ["show", "law"],
    ["report", "delar2"], ["report", "helar"], ["report", "brief"], ["report", "deviations"],
    ["report", "evaluation"], ["report", "since", "--meeting", "2026-01-01"],
  ])
  func everyPageSaysSo(words: [String]) throws {
    #expect(try run(words).output.contains("Exempel"), "\(words)")
  }

  @Test(arguments: [
    ["show", "--json"], ["show", "A01", "--json"], ["show", "F1", "--json"],
    ["show", "AV-2026-01", "--json"], ["show", "B-2026-01", "--json"], ["log", "--json"],
    ["show", "law", "--json"],
    ["report", "delar2", "--format", "json"],
    ["report", "since", "--meeting", "2026-01-01", "--json"],
    ["export", "json"], ["note", "A01", "Två", "--by", "samordnare", "--json"],
  ])
  func everyObjectForProgramsSaysSo(words: [String]) throws { try expectJSON(words) }

  @Test(
    arguments: ["md", "html", "txt", "csv"],
    ["delar2", "helar", "brief", "deviations", "evaluation"])
  func everyFormOfAReportSaysSo(form: String, report: String) throws {
    #expect(try run("report", report, "--format", form).output.contains("Exempel"))
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
    for object in objects { #expect(object["is_example"] as? Bool == true, "\(words) \(object)") }
  }
}
