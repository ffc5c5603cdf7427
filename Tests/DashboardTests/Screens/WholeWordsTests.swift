import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// Words for a status, and days, are never what gives way where a row has little room.
struct WholeWordsTests {
  private static let openings = [
    "", "1", "2", "3", "4<Tab>", "1j<Enter>", "v\u{F6}", "va", "va<Enter>", "vb", "vb<Enter>", "vm",
    "vm<Enter>", "vs", "vh", "vk", "vt", "vt<Tab>", "vt<Tab><Tab>", "vi", "vi<Enter>", "vl", "vr",
    "r",
  ]
  private static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
  ]

  private static let words: [String] =
    Progress.allCases.map(\.swedish) + Assessment.allCases.map(\.swedish)
    + Attainment.allCases.map(\.swedish) + Verdict.allCases.map(\.swedish)
    + Decision.Standing.allCases.map(\.swedish) + Deviation.Standing.allCases.map(\.swedish)
    + [
      Phrase.overdueMark, .proposalMark, .awaitsMark, .conflictMark, .undoneMark,
      .reportMissing(after: nil), .reportMissing(after: day("2026-10-31")),
    ].map { $0.worded(in: .swedish) }

  @Test(arguments: openings, sizes)
  func noStatusAndNoDayIsCut(opening: String, size: Size) throws {
    for chronicle in [try Chronicle.convened(), try .deviating(), try .example()] {
      var session = Session(chronicle, columns: size.columns, rows: size.rows)
      try session.type(opening)
      for _ in 0..<3 {
        expectWhole(session.screen, "\(opening) at \(size)")
        try session.type("<PgDn>")
      }
    }
  }

  @Test(arguments: sizes)
  func noStatusAndNoDayIsCutOnTheWall(size: Size) throws {
    for chronicle in [try Chronicle.convened(), try .meeting(), try .example()] {
      var session = Session(chronicle, columns: size.columns, rows: size.rows)
      try session.type("m")
      let steps = WalkthroughStep.all(Context(model: session.model)).count
      for step in 0..<steps {
        for _ in 0..<8 {
          expectWhole(session.screen, "step \(step) at \(size)")
          try session.type("j")
        }
        try session.type("<Space>")
      }
    }
  }

  /// As it was found: a deviation left no room for that a report is missing, which was cut.
  @Test(arguments: sizes)
  func whatIsLateStandsInWordsBesideADeviation(size: Size) throws {
    var session = Session(try .deviating(), columns: size.columns, rows: size.rows)
    try session.type("1")
    #expect(session.screen.contains(/A05 .*\? rapport saknas/), "\(session.screen)")
  }

  @Test func aWordThatHasNoRoomLeavesItsSign() {
    var marks = LeadingMarks()
    marks.add("?", "f\u{F6}rslag", .accent)
    marks.add("!", "avvikelse", .bad)
    marks.add(late: StatusMark(.reportMissing(day("2026-10-31")), in: .swedish, isShort: true))
    func text(_ columns: Int) -> String {
      marks.line(in: columns).spans.map(\.text.string).joined()
    }
    #expect(text(60) == "? f\u{F6}rslag ! avvikelse ? rapport saknas ")
    #expect(
      text(45) == "? f\u{F6}rslag ! avvikelse ? rapport saknas ".replacing("! avvikelse", with: "!")
    )
    #expect(text(21) == "? ! ? rapport saknas ")
    #expect(text(20) == "? ! ? ")
  }

  private func expectWhole(_ screen: String, _ place: String) {
    for row in screen.split(separator: "\n") {
      let parts = row.split(separator: "\u{2026}", omittingEmptySubsequences: false)
      for part in parts.dropLast() {
        let told =
          part.split(
            separator:
              #/[\u{2502}\u{203A}?!+\u{2013}\u{25CB}\u{25D0}\u{25CF}\u{2713}\u{25A0}\u{00D7}\u{2260}\u{2192}\u{2191}\u{2193}] /#
          )
          .last.map(String.init) ?? ""
        // A word that is followed by a blank is whole: what stood after it has given way.
        let isWhole = told.last == " " && WholeWordsTests.words.contains(String(told.dropLast()))
        let isCut =
          told.count > 1 && !isWhole
          && WholeWordsTests.words.contains { $0 != told && $0.hasPrefix(told) }
        #expect(!isCut, "\(place): \(row)")
        #expect(!part.contains(/(^|\D)\d{4}-(\d\d?(-\d?)?)?$/), "\(place): \(row)")
      }
    }
  }
}
