import Foundation
import TestSupport
import Testing

/// Commands that read, on the shipped example.
@Suite struct ReadingTests {
  let program: Program
  let workspace = WorkspaceCopy.shipped

  init() throws { program = try Program() }

  @Test func theFourAndFifteenTitlesAreThoseOfTheAdoptedDocument() throws {
    let outcome = try program.run("show", "--json", "-w", workspace)
    #expect(outcome.ending == .status(0))
    #expect(outcome.complaint.isEmpty)
    let outline = try outcome.decoded(as: PlanOutline.self)
    let (areas, subGoals) = try (AdoptedTitles.areas, AdoptedTitles.subGoals)
    #expect(outline.areas.map(\.title) == areas)
    #expect(outline.areas.flatMap(\.subGoals).map(\.title) == subGoals)
    #expect((areas.count, subGoals.count) == (4, 15))
    #expect(outline.areas.flatMap(\.subGoals).allSatisfy { $0.activities.count >= 2 })
  }

  @Test(arguments: ["check", "verify"]) func theShippedExampleIsWithoutFault(command: String) throws
  {
    let outcome = try program.run(command, "-w", workspace)
    #expect(outcome.ending == .status(0), "\(outcome)")
  }

  @Test func anEarlierDayDiffersInTheStatusesRecordedSinceAndInNothingElse() throws {
    let day = "2025-06-30"
    let now = try program.outline(of: workspace)
    let then = try program.outline(of: workspace, "--as-of", day)
    let since = try program.log(of: workspace).filter { $0.at.prefix(10) > day }
    #expect(now.areas.map(\.title) == then.areas.map(\.title))
    #expect(now.activities.map(\.id) == then.activities.map(\.id))
    var changed = 0
    for (later, earlier) in zip(now.activities, then.activities) {
      let values = [
        ("progress", later.progress, earlier.progress),
        ("assessment", later.assessment, earlier.assessment),
      ]
      for (register, new, old) in values where new != old {
        changed += 1
        #expect(since.touches(register, of: later.id), "\(later.id) \(old) → \(new)")
      }
    }
    #expect(changed >= 3)
  }

  @Test func theSameDayGivesTheSameOutputByteForByte() throws {
    let arguments = ["show", "--json", "-w", workspace, "--today", "2026-03-31"]
    let first = try program.run(arguments)
    #expect(first.ending == .status(0))
    #expect(try program.run(arguments) == first)
  }

  @Test(arguments: [
    ["show"], ["show", "--json"], ["list", "activities", "--csv"], ["list", "attention"], ["log"],
    ["check"], ["verify"],
  ])
  func readingLeavesTheCheckoutAlone(arguments: [String]) throws {
    let before = try WorkspaceCopy.inventory(of: workspace)
    #expect(try program.run(arguments + ["-w", workspace]).ending == .status(0))
    #expect(try WorkspaceCopy.inventory(of: workspace) == before)
  }

  @Test func anActivityIsShownInWords() throws {
    let activity = try program.outline(of: workspace).first("ongoing")
    let outcome = try program.run("show", activity.id, "-w", workspace)
    #expect(outcome.ending == .status(0))
    #expect(outcome.output.contains(activity.id))
    #expect(outcome.output.contains("pågår"))
    #expect(outcome.output.contains("Ansvarig"))
  }

  @Test func englishIsSpokenOnRequest() throws {
    let swedish = try program.run("show", "-w", workspace)
    let english = try program.run("show", "-w", workspace, "--language", "en")
    #expect(english.ending == .status(0))
    #expect(swedish.output.contains("Parter") && swedish.output.contains("pågår"))
    #expect(english.output.contains("Parties") && english.output.contains("ongoing"))
    #expect(!english.output.contains("pågår"))
    #expect(try english.output.contains(AdoptedTitles.areas[0]), "data is shown as written")
    var speaker = program
    speaker.environment["SAMVERKAN_LANGUAGE"] = "en"
    #expect(try speaker.run("show", "-w", workspace) == english)
  }

  @Test func theHelpIsWordedInBothLanguages() throws {
    #expect(try program.run("--help").output.contains("KOMMANDON:"))
    #expect(try program.run("--help", "--language", "en").output.contains("SUBCOMMANDS:"))
  }

  @Test func aTableHasAsManyCellsInEachRowOfItsCSV() throws {
    let outcome = try program.run("list", "activities", "--csv", "-w", workspace)
    #expect(outcome.ending == .status(0))
    #expect(outcome.output.unicodeScalars.first == "\u{FEFF}")
    let rows = outcome.output.rows
    let count = try program.outline(of: workspace).activities.count
    #expect(rows.count == count + 1)
    #expect(Set(rows.map(\.count)).count == 1, "\(rows)")
    #expect(rows.dropFirst().allSatisfy { $0[0].contains(/^A\d+$/) })
  }

  @Test(arguments: ["show", "log", "list activities", "show --json", "log --json"])
  func aReaderThatStopsEarlyIsNoCrash(command: String) throws {
    let line = "\"$SAMVERKAN\" \(command) -w '\(workspace)' | head -1; echo ${PIPESTATUS[0]}"
    let outcome = try program.shell(line)
    #expect(outcome.ending == .status(0))
    #expect(outcome.complaint.isEmpty)
    // A shell tells of a broken pipe as 141; a program that notices by itself may end well or not.
    #expect(["0", "74", "141"].contains(outcome.lines.last), "\(outcome)")
  }
}

extension [LoggedEntry] {
  /// Whether an entry sets a value, or takes back another that did.
  fileprivate func touches(_ register: String, of activity: String) -> Bool {
    contains { entry in
      entry.facts.contains { fact in
        fact.id == activity && fact.register == register
          || fact.kind == "undone" && fact.title.contains(activity)
      }
    }
  }
}

extension String {
  /// The cells of a text with semicolons between them and quotation marks around some.
  fileprivate var rows: [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in self where character != "\u{FEFF}" {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted, "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.last == [""] ? rows.dropLast() : rows
  }
}
