import Cells
import Foundation
import TestSupport
import Testing

/// Four municipalities with a plan each: what is read, frozen and refused of one of them.
@Suite struct OwnersPlanTests {
  let program: Program
  let folder: TemporaryFolder
  let path: String

  init() throws {
    (program, folder) = (try Program(), try TemporaryFolder())
    path = "\(folder.path)/hallsberg-2024-2026"
    try FileManager.default.copyItem(
      atPath: "\(Checkout.path)/Data/hallsberg-2024-2026", toPath: path)
    let manifest = "\(path)/workspace.yaml"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try Data((text + "example_today: \"2025-12-31\"\n").utf8).write(to: URL(filePath: manifest))
    try run("decision", "take", "Aktiviteterna antas.", "--by", "samordnare")
    for (id, owner) in [("A01", "kumla"), ("A02", "laxa")] {
      try run(
        "activity", "add", id, "Aktivitet i \(owner)", "--serves", "F1", "--owner", owner,
        "--from", "2025-04-01", "--to", "2026-06-30", "--responsible", "\(owner)/samordnare",
        "--decision", "B-2025-01", "--by", "samordnare")
      try run("note", id, "Ett ord om \(owner)", "--by", "samordnare")
    }
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["-w", path])
    #expect(outcome.ending == .status(status), "\(words) \(outcome)")
    return outcome
  }

  private func isOnKumla(_ text: String) -> Bool {
    text.contains("kumla") && !text.contains("laxa")
  }

  @Test func everyListAndReportIsHadOfOneMunicipality() throws {
    for words in [
      ["show"], ["list", "activities", "--csv"], ["list", "activities", "--json"], ["log"],
      ["report", "helar"], ["report", "brief"], ["report", "since", "--meeting", "2025-01-01"],
      ["export", "csv"], ["export", "json"],
    ] {
      let all = try program.run(words + ["-w", path])
      #expect(all.ending == .status(0), "\(words) \(all)")
      let one = try program.run(words + ["--owner", "kumla", "-w", path])
      #expect(one.ending == .status(0), "\(words) \(one)")
      let (whole, part) = (all.output.lowercased(), one.output.lowercased())
      let titles = ["aktivitet i kumla", "aktivitet i laxa", "a01", "a02"]
      #expect(titles.contains { whole.contains($0) }, "\(words)")
      #expect(!part.contains("aktivitet i laxa") && !part.contains("a02"), "\(words)\n\(part)")
    }
  }

  @Test func theOverviewOpensOnOneMunicipalitysPlan() throws {
    let overview = try run("open", "--owner", "kumla").output
    #expect(overview.contains("bara planen för Kumla kommun"), "\(overview)")
    #expect(overview != (try run("open").output))
    let session = try Session(path, program, ["--by", "samordnare", "--owner", "kumla"])
    try session.see("Planen för")
    try session.open(area: 1, to: "A01")
    #expect(session.screen.contains("Planen för"))
    #expect(!session.screen.contains("A02"))
    try session.press("fv")
    try session.see("Allas planer")
    try session.press("1")
    try session.see("A02")
    try session.leave()
  }

  @Test func aReportFrozenOnOneMunicipalityNamesItAndStaysSo() throws {
    let frozen = try run(
      "report", "helar", "--freeze", "--owner", "kumla", "--cut-off", "2025-12-31", "--by",
      "samordnare")
    #expect(frozen.output.contains("R-2025-01"), "\(frozen)")
    let file = "\(path)/reports/R-2025-01-helar.html"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("bara planen för Kumla kommun"))
    #expect(text.contains("Aktivitet i kumla") && !text.contains("Aktivitet i laxa"))
    #expect(try run("verify").ending == .status(0))
    #expect(try run("list", "reports").output.contains("plan för Kumla"))
    #expect(try run("show", "R-2025-01", "--json").output.contains("\"owner\": \"kumla\""))
    // Everybody's report of that day is still a draft.
    let whole = try run("report", "helar", "--cut-off", "2025-12-31").output
    #expect(!whole.contains("R-2025-01") && whole.contains("Aktivitet i laxa"), "\(whole)")
    let own = try run("report", "helar", "--cut-off", "2025-12-31", "--owner", "kumla").output
    #expect(own.contains("R-2025-01"), "\(own)")
  }

  @Test func aReportIsFrozenOnTheScreenOnThePlanThatIsShown() throws {
    let session = try Session(
      path, program, ["--by", "samordnare", "--owner", "laxa"],
      size: .init(columns: 120, rows: 40))
    try session.see("Planen för")
    try session.press("vr")
    try session.see("Rapporter  ")
    try session.select("Sammanfattning")
    try session.press("f")
    try session.see("Diarienummer, eller tomt")
    try session.press("<Enter>")
    try session.see("Frys sammanfattning")
    try session.press("2")
    try session.see("Sparat. R-2025-01")
    try session.leave()
    let text = try String(
      contentsOfFile: "\(path)/reports/R-2025-01-brief.html", encoding: .utf8)
    #expect(text.contains("bara planen för Laxå kommun"))
  }

  @Test func aPartyWithoutAPlanAndWhatIsEverybodysAreRefused() throws {
    for words in [["show"], ["list", "activities"], ["report", "helar"], ["open"]] {
      let refused = try program.run(words + ["--owner", "polis", "-w", path])
      #expect(refused.ending != .status(0), "\(words) \(refused)")
    }
    let compared = try program.run(
      "report", "compare", "R-2025-01", "R-2025-02", "--owner", "kumla", "-w", path)
    #expect(compared.ending != .status(0) && compared.complaint.contains("--owner"), "\(compared)")
    let copy = try WorkspaceCopy()
    let common = try program.run("show", "--owner", "kommun", "-w", copy.path)
    #expect(common.complaint.contains("har ingen egen plan"), "\(common)")
  }

  @Test func theSwedishLawIsNotShownInAnotherCountry() throws {
    let copy = try WorkspaceCopy()
    let agreement = try copy.text(of: "plan/agreement.yaml")
    try copy.write(
      agreement.replacing("format: 2\n", with: "format: 2\ncountry: FI\n"),
      to: "plan/agreement.yaml")
    let law = try program.run("show", "law", "-w", copy.path)
    #expect(law.ending == .status(64) && law.output.isEmpty, "\(law)")
    #expect(law.complaint.contains("FI"), "\(law)")
    let year = try program.run("report", "helar", "-w", copy.path).output
    #expect(!year.contains("Ingen lägesbild är registrerad"), "\(year)")
    let session = try Session(copy.path, program)
    try session.press("v")
    try session.see("överenskommelse")
    #expect(!session.screen.contains("l  lag"), "\(session.screen)")
    try session.press("<Esc>")
    try session.leave()
  }

  @Test func anActivityOfTwoPlansThatHoldAtOnceIsWarnedOfWithBothFiles() throws {
    let text = """
      format: 2
      version: "löften:1"
      status: adopted
      owner: kumla
      activities:
        - id: A77
          serves: [F1]
          title: "Dubblett"
          responsible: { party: kumla, function: "samordnare" }
          schedule: { from: "2025-01-01", to: "2025-12-31" }

      """
    for name in ["loften", "arsplan"] {
      let version = name == "loften" ? "löften:1" : "årsplan:1"
      try Data(text.replacing("löften:1", with: version).utf8)
        .write(to: URL(filePath: "\(path)/plan/\(name).yaml"))
    }
    let manifest = """
      format: 2
      id: dubbel
      title: "Dubbel"
      agreement: "plan/agreement.yaml"
      editions:
        - { version: "löften:1", files: ["plan/loften.yaml"], from: "2025-01-01", to: "2025-12-31" }
        - { version: "årsplan:1", files: ["plan/arsplan.yaml"], from: "2025-06-01", to: "2026-06-30" }

      """
    try Data(manifest.utf8).write(to: URL(filePath: "\(path)/workspace.yaml"))
    let check = try program.run("check", path, "--today", "2025-07-01")
    #expect(check.output.contains("plan/loften.yaml") && check.output.contains("A77"), "\(check)")
    #expect(check.output.contains("plan/arsplan.yaml"), "\(check)")
    let json = try program.run("check", path, "--json", "--today", "2025-07-01").output
    #expect(json.contains("activity_shared"), "\(json)")
  }
}
