import Foundation
import TestSupport
import Testing

@Suite struct ChangingTests {
  @Test func aChangeIsSavedShownUndoneAndVerified() throws {
    let sandbox = try Sandbox()
    #expect(
      try sandbox.run("progress", "a05", "genomförd", "--note", "Klart").output
        == "Sparat: A05 genomförande: pågår → genomförd\n")
    #expect(try sandbox.run("show", "A05").output.contains("Genomförande     genomförd"))
    #expect(
      try sandbox.run("undo").output
        == "Sparat: Ångrat: A05 genomförande: pågår → genomförd\n")
    let log = try sandbox.run("log", "A05", "--limit", "2").output
    #expect(log.contains("Ångrat: A05 genomförande: pågår →"))
    #expect(log.contains("(ångrad)"))
    #expect(try sandbox.run("verify").status == 0)
    #expect(try sandbox.run("redo").status == 0)
    #expect(try sandbox.run("show", "A05").output.contains("Genomförande     genomförd"))
  }

  @Test func anotherEntryIsUndoneByTheNameInTheLog() throws {
    let sandbox = try Sandbox()
    try sandbox.run("note", "A01", "Den här ska bort")
    try sandbox.run("note", "A01", "Den här ska stå kvar")
    let log = try sandbox.run("log", "A01", "--limit", "2").output.split(separator: "\n")
    let row = try #require(log.firstIndex { $0.contains("Den här ska bort") })
    let name = try #require(log[row - 1].split(separator: " ").first)
    #expect(try sandbox.run("undo", String(name)).output == "Sparat: Ångrat: A01 rapport\n")
  }

  @Test func withoutADecisionDroppingIsAProposal() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("progress", "A01", "avförd", "--note", "Ryms inte")
    #expect(
      outcome.output
        == "Sparat: A01 genomförande: pågår → avförd (förslag, väntar på beslut)\n")
    let shown = try sandbox.run("show", "A01").output
    #expect(shown.contains("Genomförande      pågår"))
    #expect(shown.contains("Väntar på beslut"))
  }

  @Test func eachPartysContributionHasItsOwnProgress() throws {
    let sandbox = try Sandbox()
    #expect(
      try sandbox.run("progress", "A08", "done", "--party", "polisen").output
        == "Sparat: A08 (Polisen) bidragets genomförande: pågår → genomförd\n")
    let again = try sandbox.run("progress", "A08", "done", "--party", "polis")
    #expect(again.status == 1)
  }

  @Test func aSubGoalIsAssessedWithATrend() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("assess", "D3.2", "uppnås", "--trend", "up", "--note", "Klart")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("→ uppnås, förbättras\n"))
  }

  @Test func aConflictIsSettledByChoosing() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.run("show", "A28").output.contains("Oenighet"))
    let wrong = try sandbox.run("settle", "A28", "enligt")
    #expect(wrong.status == 64)
    let outcome = try sandbox.run("settle", "A28", "avviker")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("Sparat: A28 bedömning, oenighet avgjord: "))
    #expect(try !sandbox.run("show", "A28").output.contains("Oenighet"))
  }

  @Test func theEntryIsPrintedAsJSONWhenAskedFor() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("note", "A01", "Hej", "--json", "--by", "trygghetssamordnare")
    let entries = try JSONDecoder().decode([RecordedEntry].self, from: Data(outcome.output.utf8))
    #expect(entries.map(\.by) == ["trygghetssamordnare"])
    #expect(entries[0].facts.map(\.note) == ["Hej"])
  }

  @Test func theDemoIsKeptBetweenRunsAndMadeAnewOnRequest() throws {
    let sandbox = try Sandbox()
    try sandbox.run("note", "A01", "Kvar")
    #expect(try sandbox.run("demo").errors == "Exemplet ligger i \(sandbox.demo)\n")
    #expect(try sandbox.run("log", "A01", "--limit", "1").output.contains("Kvar"))
    #expect(try sandbox.run("demo", "--reset").status == 0)
    #expect(try !sandbox.run("log", "A01", "--limit", "1").output.contains("Kvar"))
    let left = try FileManager.default.contentsOfDirectory(
      atPath: sandbox.demo + "/..")
    #expect(left == ["eskilstuna-2024-2027"])
  }

  @Test func inAnotherWorkspaceSomeoneMustSayWho() throws {
    let sandbox = try Sandbox()
    let copy = try sandbox.copyOfExample()
    let outcome = try sandbox.run("note", "A01", "Hej", "-w", copy)
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == """
        Fel: Säg vilken funktion du har.
          Ange --by samordnare, eller sätt SAMVERKAN_FUNCTION.

        """)
    let told = try sandbox.run(
      "note", "A01", "Hej", environment: ["SAMVERKAN_FUNCTION": "kommunpolis"], in: copy)
    #expect(told.status == 0)
    #expect(try sandbox.run("log", "--limit", "1", in: copy).output.contains("kommunpolis"))
  }
}

private struct RecordedEntry: Decodable {
  struct Fact: Decodable { let note: String? }
  let by: String
  let facts: [Fact]
}
