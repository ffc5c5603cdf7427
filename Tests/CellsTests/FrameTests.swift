import TestSupport
import Testing

@testable import Cells

@Suite struct FrameTests {
  private func frame(_ columns: Int = 10, _ rows: Int = 2) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  @Test func aTextIsCutAtTheEdgeAndSaysSo() {
    var frame = frame()
    #expect(frame.write("aktiviteter", at: Point(column: 2, row: 0)) == 8)
    #expect(frame.text(row: 0) == "  aktivit…")
  }

  @Test func aTextIsCutAtItsLimit() {
    var frame = frame()
    #expect(frame.write("åtgärd", at: Point(column: 0, row: 1), limit: 4) == 4)
    #expect(frame.write("ok", at: Point(column: 5, row: 1), limit: 4) == 2)
    #expect(frame.text(row: 1) == "åtg… ok   ")
  }

  @Test func aWideCharacterIsNeverSplit() {
    var frame = frame(4)
    frame.write("漢字漢", at: Point(column: 0, row: 0))
    #expect(frame.text(row: 0) == "漢… ")
    frame.write("x", at: Point(column: 1, row: 0))
    #expect(frame.text(row: 0) == " x… ")
    frame.write("漢", at: Point(column: 2, row: 1))
    frame.write("字", at: Point(column: 1, row: 1))
    #expect(frame.text(row: 1) == " 字 ")
  }

  @Test func whatLiesOutsideIsNotShown() {
    var frame = frame()
    #expect(frame.write("a", at: Point(column: 0, row: 2)) == 0)
    #expect(frame.write("a", at: Point(column: 10, row: 0)) == 0)
    frame.write("abc", at: Point(column: -1, row: 0))
    #expect(frame.text(row: 0) == "bc        ")
    frame.fill(Rectangle(origin: Point(column: 8, row: -3), size: Size(columns: 9, rows: 9)))
    #expect(frame.text == "bc\n")
  }

  @Test func restylingLeavesTheText() {
    var frame = frame()
    frame.write("ab", at: Point(column: 0, row: 0), style: .warning)
    frame.restyle(frame.bounds.rows(0..<1)) { $0.reversed }
    #expect(frame.text(row: 0) == "ab        ")
    #expect(frame[column: 1, row: 0].style == .warning.reversed)
    #expect(frame[column: 9, row: 0].style == .plain.reversed)
    #expect(frame[column: 0, row: 1].style == .plain)
  }

  @Test func asciiReplacesOurSymbolsAndLeavesLetters() {
    var frame = frame(12, 3)
    frame.box(frame.bounds, title: "På")
    frame.write("▸● ö…", at: Point(column: 2, row: 1))
    #expect(frame.asciified().text == "+- På -----+\n| >* ö~    |\n+----------+")
  }

  @Test func everySymbolIsOneColumnAndHasAnASCIIForm() {
    #expect(Symbols.unicode.all.count == Symbols.ascii.all.count)
    #expect(Symbols.unicode.all.count == 33)
    #expect(Symbols.unicode.all.allSatisfy { CharacterWidth.columns(of: $0) == 1 })
    #expect(Symbols.ascii.all.allSatisfy { $0.isASCII })
    #expect(Symbols.unicode.all == ScreenText(String(Symbols.unicode.all)).characters)
  }

  /// As it was found: `v` stood for what is unfolded and for what falls, `x` for done beside `X` for dropped.
  @Test func noASCIISignStandsForTwoThingsThatAreTold() {
    let symbols = Symbols.ascii
    let told = [
      symbols.folded, symbols.unfolded, symbols.circle, symbols.halfCircle, symbols.disc,
      symbols.tick, symbols.rising, symbols.steady, symbols.falling, symbols.crossed,
      symbols.square, symbols.different,
    ]
    #expect(Set(told.map { $0.string.lowercased() }).count == told.count)
  }

  @Test(arguments: UInt64(0)..<200)
  func whateverIsWrittenEachRowKeepsItsWidth(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var frame = frame(12, 3)
    for _ in 0..<20 {
      let place = Point(
        column: .random(in: -3...13, using: &generator), row: .random(in: -1...3, using: &generator)
      )
      frame.write(ScreenText(randomText(using: &generator)), at: place, limit: 7)
    }
    for row in 0..<3 {
      #expect(ScreenText(frame.text(row: row)).columns == 12)
      let widths = (0..<12).map { frame[column: $0, row: row].width }
      for (column, width) in widths.enumerated() {
        #expect((width == 2) == (column + 1 < 12 && widths[column + 1] == 0))
      }
    }
  }
}
