import Cells
import Foundation
import TestSupport
import Testing

/// The first screen, at the sizes that it is made for.
@Suite struct OverviewTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 60, rows: 18),
  ]

  @Test(arguments: sizes) func itNamesTheFourAreasAndLeavesTheTerminalAsItWas(size: Size) throws {
    let session = try Session(copy.path, program, size: size)
    for title in ["Stoppa skj", "Stoppa nyr", "Trygga det"] {
      try session.see(title)
    }
    try session.see("Bekämpa")
    #expect(session.screen.isAlternate)
    try session.leave()
  }

  @Test func itShowsTheStateOfAllFifteenSubGoals() throws {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    let text = session.screen.lines.joined(separator: "\n")
    for number in try program.outline(of: copy.path).subGoalNumbers {
      #expect(text.contains(try Regex("(^|[^0-9.])\(number)[^0-9.]")), "\(number)\n\(text)")
    }
    try session.leave()
  }

  @Test func itMarksTheExampleAndSaysTheDay() throws {
    let session = try Session(copy.path, program, ["--today", "2026-03-31"])
    try session.see("Exempel")
    #expect(session.screen.lines[0].contains("2026-03-31"))
    try session.leave()
  }

  @Test func whatNeedsAttentionIsNamedAndTheRestCounted() throws {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    let named = session.screen.lines.filter { $0.contains(/A\d\d/) }
    let counted = session.screen.lines.filter { $0.contains(/till .\d+/) }
    #expect(named.count + counted.count >= 5, "\(session.screen.lines.joined(separator: "\n"))")
    try session.leave()
  }

  @Test func lookingAroundLeavesTheCheckoutAlone() throws {
    let before = try WorkspaceCopy.inventory(of: WorkspaceCopy.shipped)
    let session = try Session(WorkspaceCopy.shipped, program)
    try session.see("Bekämpa")
    try session.press("1jj<Enter>")
    try session.see("Ansvarig")
    try session.leave()
    #expect(try WorkspaceCopy.inventory(of: WorkspaceCopy.shipped) == before)
  }

  @Test func aLargerTerminalIsFilledAtOnce() throws {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    session.terminal.resize(to: Size(columns: 120, rows: 40))
    try session.see("the footer on the last row") { $0.lines[39].contains("avsluta") }
    session.terminal.resize(to: Size(columns: 60, rows: 18))
    try session.see("the footer on the last row") { $0.lines[17].contains("?") }
    try session.leave()
  }

  @Test func withoutATerminalTheOverviewIsPrinted() throws {
    let outcome = try program.run("open", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    for title in try AdoptedTitles.areas { #expect(outcome.output.contains(title)) }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func aTerminalWithoutACursorGetsThePrintedOverview() throws {
    let session = try Session(copy.path, program, term: "dumb")
    #expect(session.terminal.waitForEnd() == .exited(0))
    let sent = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(sent.contains("Fokusområde 4") && !sent.contains("\u{1B}"))
    session.expectRestored()
  }

  @Test func theDemoIsACopyOfOnesOwnWhosePathIsPrinted() throws {
    let outcome = try program.run("demo")
    #expect(outcome.ending == .status(0), "\(outcome)")
    #expect(try outcome.output.contains(AdoptedTitles.areas[0]))
    let share = try #require(program.environment["XDG_DATA_HOME"])
    #expect(outcome.complaint.contains("\(share)/samverkan"), "\(outcome)")
    #expect(try program.run([]).output == outcome.output, "it is what opens when nothing is named")
  }
}

extension PlanOutline {
  /// The sub-goals' numbers as people write them, 1.1 to 4.6.
  fileprivate var subGoalNumbers: [String] {
    areas.enumerated().flatMap { area, value in
      value.subGoals.indices.map { "\(area + 1).\($0 + 1)" }
    }
  }
}
