import TestSupport
import Testing

@testable import Cells

@Suite struct TextFieldTests {
  private func type(_ script: String, in field: TextField = TextField()) throws -> TextField {
    var field = field
    for key in try KeyScript(script).keys {
      let isTaken = field.handle(key)
      #expect(isTaken, "\(key) was not taken")
    }
    return field
  }

  @Test(arguments: [
    ("åtgärd<BS>", "åtgär", 5),
    ("abc<Home>x", "xabc", 1),
    ("abc<Left><Left><Del>", "ac", 1),
    ("en två<C-w>", "en ", 3),
    ("en två, <C-w>", "en ", 3),
    ("en två<A-b>x", "en xtvå", 4),
    ("en två<Home><A-f>x", "enx två", 3),
    ("en två<Home><A-d>", " två", 0),
    ("en två<C-a><C-k>", "", 0),
    ("en två<A-b><C-u>", "två", 0),
    ("a<C-j>b<C-u>", "a\n", 2),
    ("a<A-Enter>b<C-a>x<C-e>y", "a\nxby", 5),
    ("a<C-j>b<Left><Left><C-k>", "ab", 1),
    ("ab<C-b><C-f>c<C-d>", "abc", 3),
    ("<BS><Del><C-w><Left><Home>", "", 0),
  ])
  func keysEditAsInAShell(script: String, text: String, cursor: Int) throws {
    let field = try type(script)
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func enterAndEscapeAreLeftToTheOwner() {
    var field = TextField("a")
    for key in [Key.enter, .escape, .up, .down, .tab, .function(1), .pageUp, .control("r")] {
      let isTaken = field.handle(key)
      #expect(!isTaken)
    }
    #expect(field.text == "a")
  }

  @Test func aSingleLineTakesNoNewline() {
    var field = TextField(takesLines: false)
    field.insert("a\r\nb")
    let isTaken = field.handle(.control("j"))
    #expect(!isTaken && field.text == "a b")
  }

  @Test func theTextIsComposedAndWithoutControls() {
    var field = TextField()
    field.insert("a")
    let isTaken = field.handle(.character("\u{30A}"))
    field.insert("\u{1B}\t\u{7F}")
    #expect(isTaken)
    #expect(Array(field.text.unicodeScalars) == ["å", "[", " "] || field.text == "å ")
    #expect(field.cursor == 2)
  }

  @Test(.fault(.f84)) func whatHasNoRoomIsLeftOutWholeAndSaid() {
    var field = TextField("abc", limit: 4)
    #expect(field.insert("def") == 2)
    #expect(field.text == "abc" && !field.isFull)
    #expect(field.insert("d") == 0 && field.isFull)
    #expect(field.insert("x") == 1)
    #expect(field.text == "abcd" && field.cursor == 4)
    field.cursor = 2
    #expect(field.insert("x") == 1)
    #expect(field.text == "abcd" && field.cursor == 2)
    // A mark joins the letter before it.
    #expect(TextField("abcd", limit: 4).inserting("\u{301}") == 0)
  }

  @Test(.fault(.f84)) func aTextThatIsTooLongIsKeptWholeAndCanOnlyBeShortened() {
    var field = TextField("abcdef", limit: 4)
    #expect(field.text == "abcdef" && field.excess == 2 && field.cursor == 6)
    #expect(field.insert("x") == 3)
    _ = field.handle(.backspace)
    #expect(field.text == "abcde" && field.excess == 1)
  }

  @Test func theFrameCursorStandsWhereTypingGoes() throws {
    var frame = Frame(size: Size(columns: 10, rows: 3))
    try type("ett två tre").draw(into: &frame, in: frame.bounds)
    #expect(frame.text == "ett två\ntre\n")
    #expect(frame.cursor == Point(column: 3, row: 1))
    try type("ett två tre<Home>").draw(into: &frame, in: frame.bounds)
    #expect(frame.cursor == Point(column: 0, row: 0))
    try type("a<C-j>b<C-j>c<C-j>d<C-j>").draw(into: &frame, in: frame.bounds)
    #expect(frame.text == "c\nd\n")
    #expect(frame.cursor == Point(column: 0, row: 2))
  }

  @Test func theCursorMovesAlongTheRowsAsTheyAreShown() throws {
    var field = try type("ett två tre")
    let places = [-1, -1, 1, 1].map { step in
      let moved = field.moveCursor(byRows: step, in: 8)
      return moved ? field.cursor : nil
    }
    #expect(places == [3, nil, 11, nil])
  }

  @Test func movingInALongTextTakesNoTime() {
    var field = TextField(String(repeating: "ord ", count: 1_000))
    let moved = field.moveCursor(byRows: -1, in: 40)
    #expect(moved)
    #expect(field.cursor < 4_000 && field.cursor > 3_900)
  }

  @Test(arguments: UInt64(0)..<200)
  func anyKeysLeaveTheCursorInTheTextAndOnTheScreen(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let keys = try KeyScript("aö 漢-<BS><Del><Left><Right><C-w><C-u><C-k><C-a><C-e><A-b><A-f><C-j>")
      .keys
    var field = TextField(limit: 30)
    for _ in 0..<60 {
      if let key = keys.randomElement(using: &generator) { _ = field.handle(key) }
      if Int.random(in: 0..<5, using: &generator) == 0 {
        field.insert(randomText(using: &generator))
      }
      #expect((0...field.text.count).contains(field.cursor))
      #expect(field.text.count <= 30)
      var frame = Frame(size: Size(columns: 9, rows: 4))
      field.draw(into: &frame, in: Rectangle(size: Size(columns: 9, rows: 4)))
      let cursor = try #require(frame.cursor)
      #expect(frame.bounds.contains(cursor))
    }
  }
}

extension TextField {
  /// What inserting into a copy returns.
  fileprivate func inserting(_ text: String) -> Int {
    var copy = self
    return copy.insert(text)
  }
}
