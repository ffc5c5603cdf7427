import Foundation
import TestSupport
import Testing

/// The meeting that the shipped example has planned: held by commands, approved, and followed by the next.
@Suite struct NovemberMeetingTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.environment["SAMVERKAN_FUNCTION"] = "samordnare"
    self.program = program
    copy = try WorkspaceCopy()
  }

  @Test func whatIsDecidedStandsInTheMinutesAndOnTheNextAgenda() throws {
    let number = try planned()
    try run("meeting", "open", number)
    try run("meeting", "attend", "säkerhetschef", "närvarande")
    try run("meeting", "attend", "näringslivsdirektör", "förhinder")
    try run("progress", "A13", "paused", "--note", "Väntar på medel")
    try run("assess", "A02", "at_risk", "--note", "Boende saknas")
    let decisions = try [
      decide("KUG antar ny sista dag för A32.", "--adopts", "A32"),
      decide("KUG avför A22.", "--adopts", "A22"),
      decide(
        "KUG ger säkerhetschef i uppdrag att redovisa bemanningen.", "--responsible",
        "kommun/säkerhetschef", "--due", "2026-12-11"),
    ]
    try run("meeting", "note", "deviations", "Samtliga avvikelser granskades.")
    try run("meeting", "park", "12", "--note", "Tiden räckte inte")
    try run("meeting", "close")
    try run("meeting", "approve")
    try expectMinutes(of: number, hold: decisions)
    try expectChanges()
    try run("verify")

    try run("meeting", "prepare", "2026-12-17")
    let agenda = try run("report", "agenda", "--format", "md").output
    let opening = try #require(agenda.components(separatedBy: "## Beslut att följa upp").last)
    let rows = opening.split(separator: "\n").filter { $0.hasPrefix("| B-") }
    #expect(rows.prefix(3).map { String($0.split(separator: " ")[1]) } == decisions)
    #expect(opening.contains("Mötesplan 2027 (\(number): Tiden räckte inte)"), "\(opening)")
  }

  private func planned() throws -> String {
    let meetings = try run("list", "meetings", "--json").decoded(as: [Listed].self)
    let planned = meetings.filter { $0.stage == "planned" }
    #expect(planned.count == 1 && meetings.filter { $0.stage != "planned" }.count > 20)
    return try #require(planned.first).id
  }

  private func decide(_ text: String, _ words: String...) throws -> String {
    let answer = try run(["decision", "take", text, "--item", "decisions"] + words)
    return String(try #require(answer.output.split(separator: " ").dropFirst().first))
  }

  private func expectMinutes(of number: String, hold decisions: [String]) throws {
    let file = URL(filePath: "\(copy.path)/reports/\(number).md")
    let minutes = try String(contentsOf: file, encoding: .utf8)
    for text in decisions + [
      "säkerhetschef", "förhinder", "Väntar på medel", "Boende saknas", "Samtliga avvikelser",
      "Tiden räckte inte", "2026-12-11",
    ] {
      #expect(minutes.contains(text), "\(text) in \(minutes)")
    }
    #expect(!minutes.contains("B-2026-14"), "a decision of another meeting")
  }

  /// Exactly what the meeting changed is told, and the day before stands as it was.
  private func expectChanges() throws {
    let since = try run("report", "since", "--meeting", "last", "--format", "md").output
    let changed = since.split(separator: "\n").filter { $0.contains("<br>") }
      .compactMap { $0.split(separator: "*").dropFirst().first }
    #expect(Set(changed) == ["A02:", "A13:", "A22:", "A32:"], "\(since)")
    #expect(try run("show", "A22", "--json").output.contains("\"progress\": \"dropped\""))
    #expect(try run("show", "A32").output.contains("2027-06-30"))
    let before = try run("show", "A22", "--json", "--as-of", "2026-11-19").output
    #expect(before.contains("\"progress\": \"ongoing\""), "\(before)")
    let former = try run("show", "A13", "--as-of", "2026-11-19").output
    #expect(former.contains("pågår") && former.contains("läget 2026-11-19"))
  }

  private struct Listed: Decodable {
    let id: String
    let stage: String
  }

  @discardableResult
  private func run(_ words: String...) throws -> Outcome { try run(words) }

  @discardableResult
  private func run(_ words: [String]) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(0), "\(words)\n\(outcome)")
    return outcome
  }
}
