import TestSupport
import Testing

/// A council's meeting by commands alone, on the shipped example.
@Suite struct CouncilTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @discardableResult
  private func run(_ words: String..., status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(
      words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  @discardableResult
  private func record(_ words: String..., status: Int32 = 0) throws -> Outcome {
    try record(all: words, status: status)
  }

  @discardableResult
  private func record(all words: [String], status: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(
      words + ["--by", "samordnare", "--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(status), "\(words)\n\(outcome)")
    return outcome
  }

  @Test func aMeetingIsPreparedHeldAndLeavesItsDecisionsToTheNext() throws {
    let planned = try record(
      "meeting", "prepare", "2026-11-20", "--place", "Stadshuset", "--item", "Skrivelse:10")
    #expect(planned.output == "Sparat: M-2026-11 2026-11-20 planerat: månadsmöte, KUG\n")
    #expect(try run("report", "agenda").output.contains("Skrivelse"))
    let markdown = try run("report", "agenda", "--format", "md").output
    #expect(markdown.hasPrefix("# Dagordning M-2026-11\n") && markdown.contains("| Skrivelse |"))
    try run("report", "agenda", "--format", "pdf", status: 64)
    try record("meeting", "open", "m-2026-11")
    try record("meeting", "attend", "säkerhetschef", "närvarande", "--until", "3")
    try record("meeting", "attend", "rektor", "närvarande", status: 1)
    try record("meeting", "attend", "rektor", "adjungerad")
    try record("meeting", "note", "deviations", "Två avvikelser gicks igenom.")
    try record("activity", "drop", "A05", "--note", "Ryms inte")
    let decided = try record(
      "decision", "take", "Aktiviteten avförs.", "--item", "decisions", "--adopts", "A05",
      "--responsible", "kommun/säkerhetschef", "--due", "2026-12-15", "--concerns", "A05")
    let number = try #require(decided.output.split(separator: " ").dropFirst().first)
    #expect(try run("show", "A05", "--json").output.contains("\"progress\": \"dropped\""))
    try record("meeting", "park", "own-12", "--note", "Tiden räckte inte")
    try record("meeting", "close")
    let shown = try run("show", "M-2026-11").output
    for text in ["säkerhetschef", "Två avvikelser", "Aktiviteten avförs.", "Tiden räckte inte"] {
      #expect(shown.contains(text), "\(text) in \(shown)")
    }
    #expect(try run("show", String(number)).output.contains("att verkställa"))

    try record("meeting", "prepare", "2026-12-18")
    let agenda = try run("report", "agenda", "M-2026-12").output
    #expect(agenda.contains("Skrivelse") && agenda.contains(number), "\(agenda)")
    try record("decision", "carry-out", String(number), "--note", "Klart")
    try record("decision", "carry-out", String(number), status: 1)
    #expect(try run("list", "beslut", "--csv").output.contains("verkställt"))
    #expect(try run("list", "möten", "--json").output.contains("\"stage\": \"closed\""))
    #expect(try run("log", "M-2026-11").output.contains("bordlagd punkt: Skrivelse"))
  }

  @Test func withSeveralMeetingsOpenTheCommandMustSayWhich() throws {
    let group = "KSG Systemhotande brottslighet"
    try record("meeting", "prepare", "2026-11-20")
    try record("meeting", "prepare", "2026-11-20", "--body", group)
    try record("meeting", "open", "M-2026-11")
    try record("meeting", "open", "M-2026-12")
    for words in [
      ["decision", "take", "Antecknas."], ["meeting", "note", "deviations", "Sades."],
      ["meeting", "park", "deviations"], ["meeting", "close"], ["meeting", "approve"],
      ["meeting", "attend", "rektor", "adjungerad"], ["meeting", "chair", "polis/kommunpolis"],
    ] {
      let refused = try program.run(
        words + ["--by", "samordnare", "--today", "2026-11-20", "-w", copy.path])
      #expect(refused.ending == .status(1), "\(words)\n\(refused)")
      #expect(refused.complaint.contains("Flera möten pågår: M-2026-11 (KUG), M-2026-12"))
    }
    try record("decision", "take", "Antecknas.", "--meeting", "M-2026-12")
    #expect(try run("show", "M-2026-12").output.contains("Antecknas."))
    try record("meeting", "take-back", "M-2026-11", status: 1)
    try record("meeting", "take-back", "M-2026-11", "--note", "Fel möte")
    #expect(try run("show", "M-2026-11").output.contains("planerat"))
  }

  @Test func whatHasChangedSinceTheLastMeetingIsTold() throws {
    let without = try program.run(
      "report", "since", "-w", "\(Checkout.path)/Data/eskilstuna-plan-2022")
    #expect(without.ending == .status(1), "\(without)")
    try record("meeting", "prepare", "2026-11-20")
    try record("note", "A02", "Innan")
    try record("meeting", "open", "M-2026-11")
    try record("assess", "A01", "on_plan", "--note", "Efteråt")
    try record("meeting", "close")
    let since = try run("report", "since").output
    #expect(since.contains("Efteråt") && !since.contains("Innan"), "\(since)")
    #expect(since.contains("ingen rapport på"))
    let byDay = try run("report", "since", "--meeting", "2026-11-20").output
    #expect(byDay.contains("Innan"))
    try run("report", "since", "--meeting", "M-2026-99", status: 64)
  }

  @Test func withoutADecisionAChangeOfThePlanIsAProposal() throws {
    let added = try record(
      "activity", "add", "A99", "Nattvandring", "--serves", "D3.2", "--from", "2026-12-01",
      "--to", "2027-03-31", "--responsible", "polis/kommunpolis", "--contribution",
      "kommun:Belysning")
    #expect(added.output.contains("förslag, väntar på beslut"))
    try record("activity", "change", "A01", "--to", "2027-06-30", "--note", "Försenat")
    let decision = ["decision", "take", "Ändringarna antas.", "--adopts", "A99", "--adopts", "A01"]
    let refused = try record(all: decision, status: 1).complaint
    #expect(refused.contains("Åtgärdsplanen ändras genom beslut i KUG."), "\(refused)")
    let unexplained = try record(
      all: decision + ["--outside", "per-capsulam"], status: 1
    ).complaint
    #expect(unexplained.contains("En kommentar krävs när ett beslut fattas utanför möte."))
    let number = try record(
      all: decision + [
        "--concerns", "a99", "--outside", "per capsulam", "--because", "Tiden går ut.",
      ]
    ).output.split(separator: " ").dropFirst().first
    let taken = try run("show", try #require(number.map(String.init))).output
    #expect(taken.contains("per capsulam, KUG: Tiden går ut."), "\(taken)")
    try record("activity", "change", "A99", "--title", "Kvällsvandring")
    try record("activity", "change", "A99", "--to", "2027-04-30")
    let several = try record("decision", "take", "Antas.", "--adopts", "A99", status: 64).complaint
    #expect(several.contains("Flera förslag väntar på A99."))
    #expect(several.matches(of: /#0/).count == 2, "\(several)")
    let shown = try run("show", "A99").output
    #expect(shown.contains("Nattvandring") && shown.contains("2026-12-01"), "\(shown)")
    #expect(try run("show", "A01").output.contains("2027-06-30"))
    try record("activity", "change", "A01", status: 64)
    try record("subgoal", "assess", "D3.2", "uppnås delvis", "--trend", "up")
    #expect(try run("show", "D3.2").output.contains("uppnås delvis"))
  }
}
