import Foundation
import TestSupport
import Testing

/// Commands that record, each as a process of its own.
@Suite struct RecordingTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func aProgressIsSavedAndLoggedWithItsAuthor() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try record("progress", activity.id, "done")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output == "Sparat: \(activity.id) genomförande: pågår → genomförd\n")
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "done")
    let entry = try #require(try program.log(of: copy.path).first)
    #expect(entry.by == "kommunpolis")
    #expect(entry.facts.map(\.id) == [activity.id])
    #expect(entry.facts.map(\.to) == ["done"])
    try expectSound()
  }

  @Test(arguments: [("genomförd", "done"), ("pausad", "paused"), ("ej påbörjad", "not_started")])
  func swedishValuesAreUnderstood(word: String, value: String) throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try record("progress", activity.id, word, "--note", "Enligt rådets möte")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == value)
  }

  @Test(arguments: [("avviker", "deviating"), ("at_risk", "at_risk"), ("enligt plan", "on_plan")])
  func anAssessmentIsSavedWithItsNote(word: String, value: String) throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let note = "Resurser saknas i två områden, å ä ö"
    let outcome = try record("assess", activity.id, word, "--note", note)
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(try program.outline(of: copy.path)[activity.id]?.assessment == value)
    #expect(try program.log(of: copy.path).first?.facts.map(\.note) == [note])
    try expectSound()
  }

  @Test func aNoteIsSavedAsAReport() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try record("note", activity.id, "Fem platser besökta i oktober")
    #expect(outcome.ending == .status(0), "\(outcome)")
    let fact = try #require(try program.log(of: copy.path).first?.facts.first)
    #expect((fact.kind, fact.note) == ("report", "Fem platser besökta i oktober"))
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == activity.progress)
  }

  @Test func anUndoTakesBackTheLatestOfThisWriterAndBothAreLogged() throws {
    let before = try program.outline(of: copy.path)
    let activity = try before.first("ongoing")
    #expect(try record("progress", activity.id, "done").ending == .status(0))
    let undo = try record("undo")
    #expect(undo.ending == .status(0), "\(undo)")
    #expect(try program.outline(of: copy.path) == before)
    let log = try program.log(of: copy.path)
    #expect(log.prefix(2).map { $0.facts.map(\.kind) } == [["undone"], ["value"]])
    #expect(log.prefix(2).map(\.isInEffect) == [true, false])
    #expect(try record("undo").ending == .status(1), "nothing of this writer's is left to undo")
    #expect(try record("redo").ending == .status(0))
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "done")
    try expectSound()
  }

  @Test func anEarlierEntryIsUndoneByTheShortNameThatTheLogShows() throws {
    try record("note", "A01", "Den här ska bort")
    try record("note", "A01", "Den här ska stå kvar")
    let lines = try program.run("log", "A01", "--limit", "2", "-w", copy.path).lines
    let row = try #require(lines.firstIndex { $0.contains("Den här ska bort") })
    let name = try #require(lines[row - 1].split(separator: " ").first)
    #expect(try record("undo", String(name)).output == "Sparat: Ångrat: A01 rapport\n")
  }

  @Test func anEntryOfAnotherWriterIsUndoneByItsName() throws {
    let entry = try #require(
      try program.log(of: copy.path).first { $0.isInEffect && $0.facts[0].kind == "value" })
    let outcome = try record("undo", entry.id)
    #expect(outcome.ending == .status(0), "\(outcome)")
    let after = try program.log(of: copy.path)
    #expect(after.first { $0.id == entry.id }?.isInEffect == false)
  }

  @Test func droppingWithoutADecisionIsAProposalThatWaits() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try record("progress", activity.id, "dropped", "--note", "Ersatt av annan")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output.contains("väntar på beslut"))
    let after = try #require(try program.outline(of: copy.path)[activity.id])
    #expect(after.progress == "ongoing")
    #expect(after.proposals.count == 1)
    let list = try program.run("list", "attention", "--csv", "-w", copy.path)
    #expect(list.lines.contains { $0.contains(activity.id) && $0.contains("väntar på beslut") })
  }

  @Test func eachPartysContributionHasItsOwnProgress() throws {
    let outcome = try record("progress", "A08", "done", "--party", "polisen")
    #expect(
      outcome.output == "Sparat: A08 (Polisen) bidragets genomförande: pågår → genomförd\n")
    #expect(try record("progress", "A08", "done", "--party", "polis").ending == .status(1))
  }

  @Test func aSubGoalIsAssessedWithATrend() throws {
    let outcome = try record("assess", "D3.2", "uppnås", "--trend", "up", "--note", "Klart")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output.hasSuffix("→ uppnås, förbättras\n"))
  }

  /// What nobody has said is not recorded as said: the trend of a first judgement, or of another one.
  @Test func aTrendThatIsNotGivenIsNotRecorded() throws {
    let small = try SmallWorkspace()
    func judge(_ words: String...) throws -> String {
      let outcome = try program.run(
        ["assess", "F1"] + words + ["--by", "samordnare", "-w", small.path])
      #expect(outcome.ending == .status(0), "\(outcome)")
      return outcome.output
    }
    #expect(try judge("uppnås delvis").hasSuffix("ej bedömt → uppnås delvis\n"))
    let shown = try program.run("show", "F1", "--json", "-w", small.path).output
    #expect(shown.contains(/"trend" ?: ?null/), "\(shown)")
    #expect(try judge("uppnås", "--trend", "up").hasSuffix("→ uppnås, förbättras\n"))
    #expect(try judge("uppnås", "--note", "Än").hasSuffix("uppnås, förbättras (bekräftad)\n"))
    #expect(try judge("uppnås inte").hasSuffix("förbättras → uppnås inte\n"))
  }

  @Test func aConflictIsSettledByChoosing() throws {
    #expect(try program.run("show", "A28", "-w", copy.path).output.contains("Oenighet"))
    #expect(try record("settle", "A28", "enligt").ending == .status(64))
    let outcome = try record("settle", "A28", "avviker")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(outcome.output.hasPrefix("Sparat: A28 bedömning, oenighet avgjord: "))
    #expect(try !program.run("show", "A28", "-w", copy.path).output.contains("Oenighet"))
  }

  @Test func theEntryIsPrintedAsJSONWhenAskedFor() throws {
    let entries = try record("note", "A01", "Hej", "--json").decoded(as: [LoggedEntry].self)
    #expect(entries.map(\.by) == ["kommunpolis"])
    #expect(entries[0].facts.map(\.note) == ["Hej"])
  }

  @Test func controlCharactersReachNeitherTheJournalNorTheTerminal() throws {
    try record("note", "A01", "\u{1B}[31mröd\u{7}\nrad två", "--by", "chef\u{1B}[0m")
    let entry = try #require(try program.log(of: copy.path).first)
    #expect(entry.by == "chef [0m")
    #expect(entry.facts.map(\.note) == ["[31mröd\nrad två"])
  }

  @Test(.fault(.f70)) func aTextThatLooksPrivateIsWarnedOfAndSaved() throws {
    let outcome = try record("note", "A01", "Ring 070-123 45 67")
    #expect(outcome.ending == .status(0))
    #expect(outcome.complaint == "Varning: texten ser ut att innehålla ett telefonnummer.\n")
    #expect(try record("note", "A01", "Fem platser").complaint.isEmpty)
  }

  @Test func inAnExampleADayThatIsAskedForIsTheDayOfTheRecord() throws {
    try record("note", "A01", "I dag")
    #expect(try program.log(of: copy.path).first?.at.prefix(10) == "2026-11-20")
    try record("note", "A01", "Framtid", "--today", "2027-06-30")
    #expect(try program.log(of: copy.path).first?.at.prefix(10) == "2027-06-30")
  }

  @Test func theFunctionMayStandInTheEnvironment() throws {
    var program = program
    program.environment["SAMVERKAN_FUNCTION"] = "förvaltningschef"
    #expect(try program.run("note", "A01", "Hej", "-w", copy.path).ending == .status(0))
    #expect(try program.log(of: copy.path).first?.by == "förvaltningschef")
  }

  @Test func theShippedJournalIsNeverWrittenIn() throws {
    let before = try WorkspaceCopy.inventory(of: copy.path)
    let activity = try program.outline(of: copy.path).first("ongoing")
    #expect(try record("progress", activity.id, "done").ending == .status(0))
    let after = try WorkspaceCopy.inventory(of: copy.path)
    let segments = before.filter { $0.key.hasSuffix(".jsonl") || $0.key.hasPrefix("plan/") }
    #expect(segments.allSatisfy { after[$0.key] == $0.value })
    let new = Set(after.keys).subtracting(before.keys).filter { $0.hasSuffix(".jsonl") }
    #expect(new.count == 1, "one writer of its own: \(new)")
  }

  @discardableResult
  private func record(_ arguments: String...) throws -> Outcome {
    let by = arguments.contains("--by") ? [] : ["--by", "kommunpolis"]
    return try program.run(arguments + ["-w", copy.path] + by)
  }

  private func expectSound(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let outcome = try program.run("verify", "-w", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)", sourceLocation: sourceLocation)
  }
}
