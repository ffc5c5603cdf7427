import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Whatever is typed, every frame holds what every frame must.
struct StormTests {
  private static let keys = [
    "<Up>", "<Down>", "j", "k", "<Enter>", "<Right>", "<Left>", "<Esc>", "<PgUp>", "<PgDn>",
    "<Home>", "<End>", "<Tab>", "<S-Tab>", "1", "2", "3", "4", "5", "s", "b", "t", "u", "c", "o",
    "/", "n", "N", "?", "<C-r>", "<C-s>", "<BS>", "x", "\u{E5}", "q", "<C-j>", "<C-w>", "<C-c>",
    "v", "h", "\u{F6}", "d", "\u{E4}", "a", "e", "i", "l", "<lt>", ">", "z",
  ]
  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 18), Size(columns: 40, rows: 10),
    Size(columns: 200, rows: 60), Size(columns: 41, rows: 13), Size(columns: 150, rows: 20),
    Size(columns: 20, rows: 5), Size(columns: 73, rows: 20),
  ]

  @Test(arguments: UInt64(0)..<16)
  func noKeysLeadToABrokenFrame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let plans: [ActionPlan] = [.small, .awkward, .unplanned, .example]
    var session = Session(Chronicle(plans[Int(seed % 4)], today: day("2026-11-20")))
    for step in 0..<60 {
      try stir(&session, &generator)
      checkFocus(session.model, "seed \(seed), step \(step)")
      check(session.model.view(), "seed \(seed), step \(step)")
    }
  }

  private func stir(_ session: inout Session, _ generator: inout SeededGenerator) throws {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0:
      session.send(
        .input(
          .resized(
            StormTests.sizes.randomElement(using: &generator) ?? .init(columns: 80, rows: 24))))
    case 1: session.send(.timePassed)
    case 2: session.send(.input(.paste("klistrat\n\u{1F46E} a\u{30A}")))
    case 3:
      try? session.news(
        .progress("A01", to: Progress.allCases.randomElement(using: &generator) ?? .done, note: "x")
      )
    default: try session.type(StormTests.keys.randomElement(using: &generator) ?? "j")
    }
  }

  private func check(_ frame: Frame, _ place: String) {
    if let cursor = frame.cursor {
      #expect(frame.bounds.contains(cursor), "\(place)")
    } else {
      Issue.record("\(place): no cursor")
    }
    for row in 0..<frame.size.rows {
      let cells = (0..<frame.size.columns).map { frame[column: $0, row: row] }
      #expect(cells.reduce(0) { $0 + $1.width } == frame.size.columns, "\(place) row \(row)")
      #expect(ScreenText(frame.text(row: row)).columns == frame.size.columns, "\(place) row \(row)")
    }
  }

  /// The terminal's cursor stands on the selected row, where nothing is being written.
  private func checkFocus(_ model: Model, _ place: String) {
    let frame = model.view()
    guard model.prompt?.takesText != true, frame.size.columns >= 40, frame.size.rows >= 10,
      let cursor = frame.cursor,
      // An answer of several rows covers the last ones of the screen until the next key.
      model.rowsBelowPrompt == 0 || cursor.row < frame.size.rows - 2 - model.rowsBelowPrompt
    else { return }
    let empty = [
      "Här finns inget ännu", "Inga träffar. Esc visar allt.", "Ingen oenighet",
      "Ingen har rapporterat något ännu.", "Inga beslut ännu.", "Inga möten ännu.",
      "Inga avvikelser är registrerade.",
    ]
    let isEmpty = empty.contains(where: frame.text.contains)
    let character = frame[column: cursor.column, row: cursor.row].character
    #expect(character == "›" || isEmpty, "\(place)\n\(frame.text)")
  }
}
