import Cells
import TestSupport
import Testing

/// What is typed can be taken back, and what stood there before is replaced by what is typed first.
struct TextFieldUndoTests {
  private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
    var field = field
    for character in text { _ = field.handle(.character(character)) }
    return field
  }

  @Test func aWordIsTakenBackAtATime() {
    var field = typed("ett två")
    #expect(field.undo() && field.text == "ett ")
    #expect(field.undo() && field.text == "ett")
    #expect(field.undo() && field.text.isEmpty)
    #expect(!field.undo() && !field.canUndo)
  }

  @Test func whatWasRemovedComesBackWhereItWas() {
    var field = typed("ett två")
    _ = field.handle(.control("u"))
    #expect(field.isEmpty)
    #expect(field.undo() && field.text == "ett två" && field.cursor == 7)
  }

  /// However it was edited, taking everything back leads to what stood there first.
  @Test(arguments: UInt64(0)..<64)
  func everythingCanBeTakenBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("å"), .backspace, .delete, .control("w"), .left,
      .control("k"), .home, .end, .alt("d"), .control("u"),
    ]
    let first = TextField("Så här stod det.")
    var field = first
    for _ in 0..<40 { _ = field.handle(keys.randomElement(using: &generator) ?? .left) }
    while field.undo() {}
    #expect(field.text == first.text)
  }

  @Test func theFirstCharacterReplacesWhatIsMarked() {
    var field = TextField("2026-12-15", takesLines: false)
    field.markWhole()
    #expect(typed("+14", into: field).text == "+14")
    #expect(typed("+", into: field).isMarked == false)
    _ = field.handle(.backspace)
    #expect(field.isEmpty)
    #expect(field.undo() && field.text == "2026-12-15")
  }

  @Test(arguments: [Key.left, .right, .home, .end])
  func aKeyThatMovesKeepsWhatIsMarked(key: Key) {
    var field = TextField("2026-12-15", takesLines: false)
    field.markWhole()
    _ = field.handle(key)
    #expect(field.text == "2026-12-15" && !field.isMarked)
    #expect(typed("x", into: field).text.count == 11)
  }

  /// A paste that has no room replaces nothing.
  @Test func whatIsTooLongReplacesNothing() {
    var field = TextField("kort", limit: 6)
    field.markWhole()
    #expect(field.insert("alldeles för långt") > 0)
    #expect(field.text == "kort" && field.isMarked)
  }
}
