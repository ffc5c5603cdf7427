import Cells
import TestSupport
import Testing

@testable import terminal_probe

@Suite struct ShowingTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "vt100", "linux", "screen-256color"])
  func theScreenShowsTheFrame(term: String) throws {
    let terminal = try probe(term: term)
    let frame = ProbePicture.frame(size: Size(columns: 80, rows: 24), seen: [])
    #expect(terminal.waitUntil { $0.lines == rows(of: frame) })
    expectSameAttributes(terminal.screen, frame)
    #expect(terminal.screen.unknown == [])
    #expect(terminal.waitUntil { $0.cursor == frame.cursor && $0.isCursorVisible })
    #expect(terminal.screen.bells == 0)
  }

  @Test(arguments: [(60, 18), (120, 40), (20, 5), (1, 1)])
  func theScreenShowsTheFrameAtAnySize(columns: Int, rows: Int) throws {
    let size = Size(columns: columns, rows: rows)
    let terminal = try probe(size: size)
    let frame = ProbePicture.frame(size: size, seen: [])
    #expect(terminal.waitUntil { $0.lines == self.rows(of: frame) })
    #expect(terminal.screen.unknown == [])
  }

  @Test func tonesAreColoursOnTheTerminalsOwnBackground() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let looks = (1...6).map { terminal.screen.look(column: 2, row: $0) }
    #expect(looks.map(\.foreground) == [nil, 243, 29, 130, 161, 63])
    #expect(looks.allSatisfy { $0.background == nil && !$0.isBold })
  }

  @Test(arguments: [
    (["--mono"], "xterm-256color", ""), ([], "xterm-256color", "1"), ([], "vt100", ""),
  ])
  func withoutColoursOnlyAttributesAreUsed(
    arguments: [String], term: String, noColour: String
  ) throws {
    let terminal = try probe(arguments, term: term, environment: ["NO_COLOR": noColour])
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let looks = (0..<24).flatMap { row in
      (0..<80).map { terminal.screen.look(column: $0, row: row) }
    }
    #expect(looks.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(terminal.screen.look(column: 2, row: 5).isBold)
    #expect(terminal.screen.look(column: 2, row: 4).isUnderlined)
  }

  @Test func asciiIsUsedWhenAskedFor() throws {
    let terminal = try probe(["--ascii"])
    let frame = ProbePicture.frame(size: Size(columns: 80, rows: 24), seen: []).asciified()
    #expect(terminal.waitUntil { $0.lines == rows(of: frame) })
    #expect(terminal.screen.contains("Räksmörgås > * x"))
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "sv_SE.UTF-8"], ["LC_ALL": "nonsense"], ["LC_ALL": ""],
    ["LC_ALL": "POSIX"],
  ])
  func lettersAreShownAndTypedInAnyLocale(environment: [String: String]) throws {
    let terminal = try probe(environment: environment)
    #expect(terminal.waitUntil { $0.contains("Räksmörgås ▸ ● ✓") })
    terminal.type("ö")
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ ö ") })
  }

  @Test(arguments: ["xterm-kitty", "nonsense", ""])
  func anUnknownTypeOfTerminalIsTakenForAnXterm(term: String) throws {
    let terminal = try probe(term: term)
    #expect(terminal.waitUntil { $0.contains("Räksmörgås") && $0.isAlternate })
    #expect(terminal.screen.unknown == [])
  }

  @Test func aTerminalThatCannotPlaceItsCursorIsTakenForAnXterm() throws {
    let terminal = try probe(term: "dumb")
    #expect(terminal.waitUntil { $0.contains("Räksmörgås") })
  }

  @Test func exportedSizesAreIgnored() throws {
    let terminal = try probe(environment: ["LINES": "10", "COLUMNS": "40"])
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.resize(to: Size(columns: 70, rows: 20))
    #expect(terminal.waitUntil { $0.contains("70x20") && $0.contains("resized:70x20") })
  }

  @Test func theFrameFollowsTheSize() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    for size in [Size(columns: 120, rows: 40), Size(columns: 60, rows: 18)] {
      let name = "\(size.columns)x\(size.rows)"
      terminal.resize(to: size)
      #expect(
        terminal.waitUntil { screen in
          let last = screen.lines.last ?? ""
          return screen.contains(name) && screen.contains("resized:\(name)")
            && last.hasPrefix("└─") && last.hasSuffix("─┘")
        })
    }
    #expect(terminal.screen.unknown == [])
  }

  @Test func aFrameIsShownAtOnceAndAMoveSendsLittle() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") && !$0.modes.contains(2026) })
    let before = terminal.output.count
    terminal.type("j")
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ j ") && !$0.modes.contains(2026) })
    let sent = String(decoding: terminal.output.dropFirst(before), as: UTF8.self)
    #expect(sent.hasPrefix("\u{1B}[?2026h") && sent.hasSuffix("\u{1B}[?2026l"))
    #expect(sent.utf8.count < 60)
  }

  private func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { frame.text(row: $0) }
  }

  private func expectSameAttributes(_ screen: Screen, _ frame: Frame) {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame[column: column, row: row].character != " " {
        let look = screen.look(column: column, row: row)
        let style = frame[column: column, row: row].style
        #expect(look.isReversed == style.isReversed, "column \(column) row \(row)")
        #expect(!style.isUnderlined || look.isUnderlined, "column \(column) row \(row)")
        #expect(!style.isBold || look.isBold, "column \(column) row \(row)")
      }
    }
  }
}
