import Foundation
import Testing

/// Commands about indicators, situation pictures, commitments and corrections, as processes.
@Suite struct RecordsTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  private func record(_ words: String...) throws -> Outcome {
    try program.run(words + ["--by", "samordnare", "-w", copy.path])
  }

  @Test func anIndicatorIsMeasuredAndShown() throws {
    let outcome = try record("indicator", "measure", "i12", "63,50", "--date", "2026-08-31")
    #expect(outcome.output == "Sparat: I12 mätvärde: 63,5 procent\n", "\(outcome)")
    #expect(try record("indicator", "measure", "I12", "sju").ending == .status(64))
    #expect(try record("indicator", "measure", "A01", "7").ending == .status(64))
    let shown = try program.run("show", "I12", "-w", copy.path)
    #expect(shown.output.contains("2026-08-31  63,5"), "\(shown)")
    let list = try program.run("list", "indikatorer", "--csv", "-w", copy.path)
    let row = [
      "I12", "Invånare med förtroende för kommunen och polisen", "52", "63,5", "2026-08-31",
    ]
    #expect(list.output.contains(row.map { "\"\($0)\"" }.joined(separator: ";")))
  }

  @Test func aPictureOfTheSituationGetsANumber() throws {
    let outcome = try record(
      "situation", "register", "Lägesbild 2026", "--source", "Polisen", "--source", "Kommunen")
    #expect(outcome.output.hasPrefix("Sparat: L-2026-"), "\(outcome)")
    #expect(outcome.output.hasSuffix("ny lägesbild: Lägesbild 2026\n"))
  }

  @Test func aCommitmentIsReportedOnAndShown() throws {
    let outcome = try record("commitment", "note", "c1", "Plan för kommunikation beslutad")
    #expect(outcome.output == "Sparat: C1 rapport\n", "\(outcome)")
    let shown = try program.run("show", "C1", "-w", copy.path)
    #expect(shown.output.contains("Plan för kommunikation beslutad"), "\(shown)")
    let list = try program.run("list", "commitments", "--json", "-w", copy.path)
    #expect(list.output.contains("Plan för kommunikation beslutad"))
    #expect(try record("commitment", "note", "A01", "Hej").ending == .status(64))
  }

  @Test func aMistypedNoteIsCorrectedByTheNameThatTheLogShows() throws {
    #expect(try record("note", "A01", "Fem plaster besökta").ending == .status(0))
    let row = try #require(
      try program.run("log", "A01", "--limit", "1", "-w", copy.path).lines.first {
        $0.contains("A01 rapport")
      })
    let name = try #require(row.split(separator: " ").first)
    let outcome = try record("correct", String(name), "Fem platser besökta")
    #expect(
      outcome.output
        == "Sparat: A01 rättad kommentar: Fem plaster besökta → Fem platser besökta\n")
    let shown = try program.run("show", "A01", "-w", copy.path).output
    #expect(shown.contains("tidigare text: Fem plaster besökta"))
    #expect(try record("correct", "\(name)#7", "Annat").ending == .status(64))
    #expect(try record("correct", String(name), "Fem platser besökta").ending == .status(1))
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }
}
