import Foundation
import TestSupport
import Testing

@Suite struct ReadingTests {
  @Test func withoutATerminalTheOverviewIsPrinted() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines[1] == "Eskilstuna 2024–2027 · 2026-11-20 · Exempel")
    #expect(lines.count { $0.hasPrefix("Fokusområde ") } == 4)
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func theWholePlanHoldsTheExactTitlesOfAreasAndSubGoals() throws {
    let sandbox = try Sandbox()
    let path = Checkout.path + "/Data/eskilstuna-2024-2027"
    let outcome = try sandbox.run("show", "--json", "-w", path)
    #expect(outcome.status == 0)
    let plan = try JSONDecoder().decode(ShownPlan.self, from: Data(outcome.output.utf8))
    #expect(plan.areas.map(\.title) == (try adopted("area: ")))
    #expect(plan.areas.flatMap(\.sub_goals).map(\.title) == (try adopted("sub-goal: ")))
    #expect(plan.areas.map(\.sub_goals.count) == [2, 5, 2, 6])
  }

  @Test func anEarlierDayShowsWhatWasKnownThen() throws {
    let sandbox = try Sandbox()
    let now = try sandbox.run("show", "--json")
    let then = try sandbox.run("show", "--as-of", "2025-06-30", "--json")
    #expect(then.status == 0)
    let (new, old) = try (
      JSONDecoder().decode(ShownPlan.self, from: Data(now.output.utf8)).progress,
      JSONDecoder().decode(ShownPlan.self, from: Data(then.output.utf8)).progress
    )
    #expect(new.keys == old.keys)
    #expect(new.filter { old[$0.key] != $0.value }.count > 5)
  }

  @Test func theTwoFormsOfTheSameDayAgree() throws {
    let sandbox = try Sandbox()
    let first = try sandbox.run("show", "--json", "--today", "2026-11-20")
    let second = try sandbox.run("show", "--json", "--today", "2026-11-20")
    #expect(first == second)
    #expect(first.output.utf8.count > 10_000)
  }

  @Test func listsAreTablesForSpreadsheets() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run("list", "aktiviteter", "--csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.unicodeScalars.first == "\u{FEFF}")
    let rows = outcome.output.split(separator: "\r\n")
    #expect(rows.count == 42)
    #expect(rows[1].hasPrefix("\"A01\";\"Polisinsatser"))
  }

  @Test func readingWritesNothingInTheWorkspace() throws {
    let sandbox = try Sandbox()
    let copy = try sandbox.copyOfExample()
    let before = try FileManager.default.subpathsOfDirectory(atPath: copy).sorted()
    for arguments in [["show"], ["log"], ["verify"], ["check"], ["list", "attention"]] {
      let (output, errors) = (Pipe(), Pipe())
      let process = try sandbox.start(
        arguments + ["-w", copy], output: output, errors: errors)
      _ = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    #expect(try FileManager.default.subpathsOfDirectory(atPath: copy).sorted() == before)
  }

  @Test func englishIsSpokenWhenAskedFor() throws {
    let sandbox = try Sandbox()
    let outcome = try sandbox.run(
      "show", "D1.1", environment: ["SAMVERKAN_LANGUAGE": "en"])
    #expect(outcome.output.contains("Attainment"))
    #expect(!outcome.output.contains("Måluppfyllelse"))
    #expect(try sandbox.run("--help").output.contains("KOMMANDON:"))
    #expect(try sandbox.run("--help", "--language", "en").output.contains("SUBCOMMANDS:"))
  }
}

/// The titles of one level, as transcribed from the adopted document.
private func adopted(_ level: String) throws -> [String] {
  let path = "Tests/PlanStorageTests/Data/Fixtures/eskilstuna-2024-2027.txt"
  return try Checkout.text(of: path).split(separator: "\n").filter { $0.hasPrefix(level) }
    .map { String($0.dropFirst(level.count)) }
}

/// What the tests read of `show --json`.
struct ShownPlan: Decodable {
  struct Area: Decodable {
    let title: String
    let sub_goals: [Goal]
  }
  struct Goal: Decodable {
    let title: String
    let activities: [Activity]
  }
  struct Activity: Decodable {
    let id: String
    let progress: String
  }

  let areas: [Area]

  /// Each activity's progress.
  var progress: [String: String] {
    let all = areas.flatMap(\.sub_goals).flatMap(\.activities).map { ($0.id, $0.progress) }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}
