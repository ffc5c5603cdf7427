import Cells
import Foundation
import TestSupport
import Testing

/// The yearly routine of the handbook: decide, fold, list, check, adopt; nothing is lost on the way.
@Suite struct YearlyRoutineTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @discardableResult
  private func run(
    _ words: String..., on today: String = "2026-11-20", status: Int32 = 0
  ) throws -> Outcome {
    let outcome = try program.run(words + ["--today", today, "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  private func record(_ words: String...) throws -> String {
    let outcome = try program.run(
      words + ["--by", "samordnare", "--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(0), "\(words)\n\(outcome)")
    return outcome.output
  }

  /// A copy of a shipped workspace in which everything is recorded on a day.
  private func shipped(_ name: String, in folder: TemporaryFolder, on day: String) throws -> String
  {
    let path = "\(folder.path)/\(name)"
    try FileManager.default.copyItem(atPath: "\(Checkout.path)/Data/\(name)", toPath: path)
    let manifest = "\(path)/workspace.yaml"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try Data((text + "example_today: \"\(day)\"\n").utf8).write(to: URL(filePath: manifest))
    return path
  }

  private func facts(_ activity: String, on today: String = "2026-11-20") throws -> [String] {
    let lines = try run("show", activity, "--json", on: today).output.split(separator: "\n")
    let kept = ["postponed", "original_to", "\"to\"", "\"proposals\"", "\"from\""]
    return lines.map(String.init).filter { line in kept.contains { line.contains($0) } }
  }

  @Test func postponementsDecisionsAndProposalsAreTheSameBeforeAndAfter() throws {
    let saved = try record(
      "decision", "take", "A10 f\u{F6}rl\u{E4}ngs.", "--body", "KUG", "--outside", "per-capsulam",
      "--because", "Br\u{E5}dskande")
    let number = try #require(saved.split(separator: " ").dropFirst().first.map(String.init))
    _ = try record("activity", "change", "A10", "--to", "2027-11-30", "--decision", number)
    _ = try record("activity", "change", "A11", "--title", "Ett f\u{F6}rslag")
    let before = try ["A10", "A11"].flatMap { try facts($0) }
    let lists = try ["decisions", "activities"].map { try run("list", $0, "--json").output }
    let year = try run("report", "helar", "--cut-off", "2025-12-31").output
    #expect(before.contains { $0.contains("\"postponed_days\": ") && !$0.contains(": 0,") })

    try listNextYear()
    let check = try run("check")
    #expect(check.output.contains("ingen har antagit utg\u{E5}va 2027:1"), "\(check)")
    #expect(try run("list", "attention", "--json").output.contains("edition_to_adopt"))
    let dry = try program.run(
      "plan", "adopt", "--dry-run", "--by", "samordnare", "--today", "2026-11-20", "-w", copy.path)
    #expect(dry.output.contains("A10"), "\(dry)")
    let refused = try program.run(
      "plan", "adopt", "--by", "samordnare", "--today", "2026-11-20", "-w", copy.path)
    #expect(refused.ending == .status(1), "\(refused)")
    let adopted = try record("plan", "adopt", "2027:1", "--decision", number)
    #expect(adopted.contains("Utg\u{E5}va 2027:1 antagen"), "\(adopted)")

    #expect(try run("check").output.hasPrefix("Planfilerna"))
    #expect(try !run("list", "attention", "--json").output.contains("edition_to_adopt"))
    #expect(try ["A10", "A11"].flatMap { try facts($0) } == before)
    #expect(try ["A10", "A11"].flatMap { try facts($0, on: "2027-02-01") } == before)
    #expect(try ["decisions", "activities"].map { try run("list", $0, "--json").output } == lists)
    #expect(try run("report", "helar", "--cut-off", "2025-12-31").output == year)
    let log = try run("log", "A10", on: "2027-02-01").output
    #expect(!log.contains("(of\u{F6}r\u{E4}ndrat)"), "\(log)")
    try run("verify")
  }

  /// What is decided, proposed and adopted is done with keys; only the file is written by hand.
  @Test func theRoutineByKeysLosesNothingEither() throws {
    let session = try Session(copy.path, program, size: .init(columns: 120, rows: 40))
    try session.press("vb")
    try session.see("Beslut (")
    try session.press("a")
    try session.see("Nytt beslut")
    try session.press("<Tab>")
    session.terminal.type("A10 f\u{F6}rl\u{E4}ngs, planen f\u{F6}r 2027 antas.")
    try session.press("<Tab>1<Tab><Tab>")
    session.terminal.type("Br\u{E5}dskar")
    try session.press("<PgDn><Enter>")
    try session.see("Sparat. B-2026-")
    let reply = try #require(session.screen.lines.first { $0.contains("Sparat. B-2026-") })
    let number = try #require(
      reply.split(separator: " ").first { $0.hasPrefix("B-2026-") }.map(String.init))

    func change(_ activity: String, _ keys: () throws -> Void) throws {
      try session.goToOverview()
      try session.press("/")
      try session.see("S\u{F6}k")
      session.terminal.type(activity)
      try session.press("<Enter>")
      try session.select(activity)
      try session.press("e")
      try session.see("\u{C4}ndra aktivitet \(activity)")
      try keys()
      try session.press("<PgDn><Enter>")
      try session.see("Sparat.")
    }
    try change("A10") {
      try session.press("<Tab><Tab><C-u>")
      session.terminal.type("2027-11-30")
      try session.press("<PgDn><Up>")
      session.terminal.type(number)
    }
    try change("A11") {
      try session.press("<C-u>")
      session.terminal.type("Ett f\u{F6}rslag")
    }
    let before = try ["A10", "A11"].flatMap { try facts($0) }
    let lists = try ["decisions", "activities"].map { try run("list", $0, "--json").output }
    #expect(before.contains { $0.contains("\"postponed_days\": ") && !$0.contains(": 0,") })
    #expect(before.contains { $0.contains("\"proposals\": [{") || $0.hasSuffix("[") }, "\(before)")

    try session.goToOverview()
    try listNextYear()
    try session.see("Planen har ändrats och lästs in på nytt")
    try session.press("v\u{F6}")
    try session.see("\u{D6}verenskommelsen")
    try session.press("G")
    try session.see("Inte antagen.")
    try session.press("x")
    try session.see("Anta utg\u{E5}va 2027:1")
    session.terminal.type(number)
    try session.press("<PgDn><Enter>")
    try session.see("Antagen 2026-11-20")
    try session.leave()

    #expect(try run("check").output.hasPrefix("Planfilerna"))
    #expect(try ["A10", "A11"].flatMap { try facts($0) } == before)
    #expect(try ["A10", "A11"].flatMap { try facts($0, on: "2027-02-01") } == before)
    #expect(try ["decisions", "activities"].map { try run("list", $0, "--json").output } == lists)
    let log = try run("log", "A10", on: "2027-02-01").output
    #expect(!log.contains("(of\u{F6}r\u{E4}ndrat)"), "\(log)")
    try run("verify")
  }

  /// Steps 1 and 2 of the handbook: what fold prints becomes next year's file, named last.
  private func listNextYear() throws {
    let folded = try run("plan", "fold").output
      .replacing("version: \"2026:2\"", with: "version: \"2027:1\"")
      .replacing("status: example", with: "status: draft")
    try copy.write(folded, to: "plan/2027.yaml")
    let manifest = try copy.text(of: "workspace.yaml")
    try copy.write(
      manifest.replacing(
        "    files: [\"plan/activities.yaml\"]\n",
        with: "    files: [\"plan/activities.yaml\"]\n  - version: \"2027:1\"\n"
          + "    files: [\"plan/2027.yaml\"]\n"),
      to: "workspace.yaml")
  }

  /// Three yearly editions, the last one listed afterwards: the closed years do not move.
  @Test func closedYearsAreByteForByteTheSameAfterAnotherEditionIsListed() throws {
    func plan(_ year: Int, _ ids: [String]) -> String {
      let activities = ids.map { id in
        """
          - id: \(id)
            serves: [D1.1]
            title: "Aktivitet \(id)"
            responsible: { party: kommun, function: "samordnare" }
            schedule: { from: "\(year)-01-01", to: "\(year)-12-31" }

        """
      }
      return "format: 1\nversion: \"\(year):1\"\nstatus: adopted\nactivities:\n"
        + activities.joined()
    }
    // What is recorded in an example is recorded on its own day.
    func list(_ years: [Int], on today: String) throws {
      let head =
        "format: 2\nid: aren\ntitle: \"\u{C5}ren\"\nagreement: \"plan/agreement.yaml\"\n"
        + "example_today: \"\(today)\"\neditions:\n"
      let editions = years.map { year in
        "  - { version: \"\(year):1\", files: [\"plan/\(year).yaml\"], "
          + "from: \"\(year)-01-01\", to: \"\(year)-12-31\" }\n"
      }
      try copy.write(head + editions.joined(), to: "workspace.yaml")
    }
    try FileManager.default.removeItem(atPath: "\(copy.path)/journal")
    try FileManager.default.removeItem(atPath: "\(copy.path)/reports")
    try copy.write(plan(2024, ["A91", "A92"]), to: "plan/2024.yaml")
    try copy.write(plan(2025, ["A91", "A93"]), to: "plan/2025.yaml")
    try copy.write(plan(2026, ["A91", "A94"]), to: "plan/2026.yaml")
    for (id, day) in [("A92", "2024-05-01"), ("A91", "2025-05-01"), ("A93", "2025-06-01")] {
      try list([2024, 2025], on: day)
      let outcome = try program.run(
        "note", id, "Arbetet p\u{E5}g\u{E5}r", "--by", "samordnare", "-w", copy.path)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    func reports() throws -> [String] {
      try ["2024-08-31", "2024-12-31", "2025-12-31"].map { day in
        try run("report", "helar", "--cut-off", day, "--format", "html", on: "2026-03-01").output
      }
    }
    try list([2024, 2025], on: "2026-03-01")
    let before = try reports()
    #expect(before.allSatisfy { $0.contains("Arbetet p\u{E5}g\u{E5}r") })
    try list([2024, 2025, 2026], on: "2026-03-01")
    #expect(try reports() == before)
    for id in ["A91", "A92", "A93", "A94"] {
      #expect(try run("show", id, on: "2026-03-01").output.contains("Aktivitet \(id)"))
    }
    #expect(try run("show", "A92", on: "2026-03-01").output.contains("Arbetet p\u{E5}g\u{E5}r"))
    let evaluation = try run("report", "evaluation", "--csv", on: "2026-03-01").output
    for id in ["A91", "A92", "A93", "A94"] { #expect(evaluation.contains(id), "\(evaluation)") }
    #expect(try !run("list", "activities", "--csv", on: "2026-03-01").output.contains("A92"))
    let check = try run("check", on: "2026-03-01").output
    #expect(check.contains("A92") && check.contains("A93"), "\(check)")
  }

  /// Four municipalities with a plan each: an activity by decision in each, folded into its own file.
  @Test func eachOwnersActivitiesAreFoldedIntoItsOwnFile() throws {
    let folder = try TemporaryFolder()
    let path = try shipped("hallsberg-2024-2026", in: folder, on: "2025-03-01")
    func run(_ words: String...) throws -> Outcome {
      let outcome = try program.run(words + ["-w", path])
      #expect(outcome.ending == .status(0), "\(words) \(outcome)")
      return outcome
    }
    let owners = ["askersund", "hallsberg", "kumla", "laxa"]
    _ = try run("decision", "take", "Aktiviteterna antas.", "--by", "samordnare")
    let lacking = try program.run(
      "activity", "add", "A01", "Utan \u{E4}gare", "--serves", "F1", "--decision", "B-2025-01",
      "--by",
      "samordnare", "-w", path)
    #expect(lacking.ending == .status(1) && lacking.complaint.contains("kumla"), "\(lacking)")
    for (place, owner) in owners.enumerated() {
      _ = try run(
        "activity", "add", "A0\(place + 1)", "Aktivitet i \(owner)", "--serves", "F1", "--owner",
        owner,
        "--from", "2025-04-01", "--to", "2025-12-31", "--responsible", "\(owner)/samordnare",
        "--decision", "B-2025-01", "--by", "samordnare")
    }
    let report = try run("report", "helar", "--owner", "kumla", "--cut-off", "2025-12-31").output
    #expect(
      report.contains("Aktivitet i kumla") && !report.contains("Aktivitet i laxa"), "\(report)")
    let list = try run("list", "activities", "--owner", "laxa", "--csv").output
    #expect(list.contains("Aktivitet i laxa") && !list.contains("Aktivitet i kumla"))
    for (place, owner) in owners.enumerated() {
      let fold = try run("plan", "fold", "--owner", owner).output
      #expect(fold.contains("id: A0\(place + 1)"), "\(fold)")
      #expect(!fold.contains(/\b[Tt]omm?[ta]?\b/), "\(fold)")
      #expect(owners.indices.allSatisfy { $0 == place || !fold.contains("id: A0\($0 + 1)") })
      let written = fold.replacing("version: \"2024:2\"", with: "version: \"2024:1\"")
      try Data(written.utf8).write(to: URL(filePath: "\(path)/plan/\(owner).yaml"))
    }
    #expect(try run("check").output.contains("utan fel"))
  }

  @Test func whereNoPlanIsAdoptedTheFoldBeginsAFile() throws {
    let folder = try TemporaryFolder()
    let path = try shipped("enkoping-2022-2023", in: folder, on: "2022-05-01")
    for words in [
      ["decision", "take", "Aktiviteten antas."],
      [
        "activity", "add", "A01", "N\u{E5}got", "--serves", "M1", "--decision", "B-2022-01",
        "--from", "2022-06-01", "--to", "2022-12-31",
      ],
    ] {
      let outcome = try program.run(
        words + ["--by", "samordnare", "-w", path])
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    let fold = try program.run("plan", "fold", "-w", path)
    #expect(fold.ending == .status(0) && fold.output.contains("id: A01"), "\(fold)")
    #expect(fold.output.contains("version: \"2022:1\""), "\(fold.output)")
    #expect(!fold.output.contains("tomt utkast"), "\(fold.output)")
    #expect(fold.output.hasPrefix("# Framställd 2022-05-01 av det som har beslutats."))
    #expect(fold.output.contains("Varje aktivitet har sin egen beteckning"), "\(fold.output)")
  }
}
