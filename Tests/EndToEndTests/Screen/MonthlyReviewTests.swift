import Cells
import Foundation
import TestSupport
import Testing

/// The council's monthly review of the shipped example, with keys alone from the first to the last.
@Suite struct MonthlyReviewTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
  func theWholeQueueIsReviewedAndNothingIsLeftForTheMonth(size: Size) throws {
    var program = program
    if size.columns == 60 { program.environment["NO_COLOR"] = "1" }
    let queue = try unreviewed()
    try #require(queue.count >= 5, "\(queue)")
    let closing = try #require(queue.dropFirst(3).first { $0.remedy == nil })
    let session = try Session(copy.path, program, arguments, size: size)
    try session.see("Behöver uppmärksamhet")
    try session.press("r")
    try session.see("Månadsgranskning november 2026")
    for (place, deviation) in queue.enumerated() {
      try session.see("\(deviation.id) to review") { screen in
        screen.lines.contains { $0.hasPrefix("› \(deviation.id) ") }
      }
      if deviation == closing {
        try close(deviation, in: session)
      } else {
        try review(deviation, at: place, in: session)
      }
    }
    try session.see("Ingen avvikelse är kvar att granska")
    try session.goToOverview()
    try seeNoneLeft(in: session)
    try session.leave()
    try expectRecorded(queue, closing: closing)
    let again = try Session(copy.path, program, arguments, size: size)
    try seeNoneLeft(in: again)
    try again.leave()
  }

  private var arguments: [String] { ["--by", "samordnare", "--today", "2026-11-20"] }

  private func review(_ deviation: Listed, at place: Int, in session: Session) throws {
    switch place {
    case 1:
      try session.press("3")
      try session.see("\(deviation.id) granskning för november 2026: sämre. Skriv")
      session.terminal.type("Åtgärden har stannat av")
      try session.press("<Enter>")
    case 2:
      try session.press("+")
      try session.see("\(deviation.id) lyfts till")
      session.terminal.type("Resurser saknas")
      try session.press("<Enter>")
      try session.see("Sparat. \(deviation.id) nivå:")
      try session.press("2")
    default: try session.press(place == 0 ? "1" : "2")
    }
  }

  /// Closes without a remedy, is refused, and closes with one; what was typed is still there.
  private func close(_ deviation: Listed, in session: Session) throws {
    try session.press("x")
    try session.see("Stäng avvikelse \(deviation.id)")
    try session.press("<Tab>")
    session.terminal.type("Medlen är beviljade")
    try session.press("<PgDn><Enter>")
    try session.see("the refusal beside the field") { screen in
      screen.contains("Krävs: fyll i") && screen.contains("Medlen är beviljade")
    }
    session.terminal.type("Platserna är prioriterade om")
    try session.press("<PgDn><Enter>")
    try session.see("Sparat. \(deviation.id) stängd")
  }

  private func seeNoneLeft(in session: Session) throws {
    try session.see("that none is left") { screen in
      screen.contains(" 0 ej granskade")
    }
  }

  private func expectRecorded(_ queue: [Listed], closing: Listed) throws {
    #expect(try unreviewed().isEmpty)
    let steps = [
      (queue[0], "granskning för november 2026: bättre"), (queue[1], "Åtgärden har stannat av"),
      (queue[2], "Resurser saknas"), (queue[2], "granskning för november 2026: oförändrad"),
      (closing, "Medlen är beviljade"), (closing, "Platserna är prioriterade om"),
    ]
    for (deviation, words) in steps {
      let log = try run("log", deviation.id).output.split { $0.isWhitespace }
      #expect(log.joined(separator: " ").contains(words), "\(log)")
    }
    let twice = try run("deviation", "review", queue[0].id, "bättre", "--by", "samordnare")
    #expect(twice.ending == .status(1), "\(twice)")
    #expect(try run("verify").ending == .status(0))
  }

  private struct Listed: Decodable, Equatable {
    let id: String
    let remedy: String?
  }

  private func unreviewed() throws -> [Listed] {
    try run("list", "deviations", "--unreviewed", "--month", "2026-11", "--json")
      .decoded(as: [Listed].self)
  }

  private func run(_ words: String...) throws -> Outcome {
    try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
  }
}
