import Cells
import TestSupport
import Testing

@Suite struct TypingTests {
  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func keysArriveAsTheyWerePressed(term: String) throws {
    let terminal = try probe(term: term)
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let scripts = [
      "jåÖ€ ", "<Up><Down><Left><Right><Home><End>", "<PgUp><PgDn><Ins><Del><BS><S-Tab>",
      "<Enter><Tab><C-j><C-c><C-r><A-x>", "<F1><F2><F3><F4>", "<A-Enter><Esc>",
    ]
    for text in scripts {
      let script = try KeyScript(text)
      // The function keys of the others differ from an xterm's.
      if text.contains("F1"), !term.hasPrefix("xterm") { continue }
      terminal.press(script)
      let seen = script.keys.map { "\($0)" }.joined(separator: " ")
      #expect(terminal.waitUntil { $0.lines[12].contains(seen) }, "\(terminal.screen.lines[12])")
    }
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OA"])
  func bothFormsOfAnArrowAreKnown(sequence: String) throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.type(sequence)
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ <Up> ") })
  }

  @Test func wordsAreJumpedWithControlAndAnArrow() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.type("\u{1B}[1;5D\u{1B}[1;5C")
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ <A-b> <A-f> ") })
  }

  @Test func aPasteArrivesWholeAndRunsNothing() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.modes.contains(2004) && $0.contains("80x24") })
    terminal.type("\u{1B}[200~q\rTASE\u{1B}[201~j")
    #expect(terminal.waitUntil { $0.lines[12].contains("paste:q|TASE j") })
  }

  @Test func theFocusOfTheWindowIsToldOf() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.modes.contains(1004) && $0.contains("80x24") })
    terminal.type("\u{1B}[I\u{1B}[O")
    #expect(terminal.waitUntil { $0.lines[12].contains("focus:true focus:false") })
  }

  @Test func aTornArrowKeyIsAnEscapeAndNothingElse() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.type("\u{1B}")
    #expect(terminal.waitUntil { $0.lines[12].contains("<Esc>") })
    terminal.type("OA")
    terminal.type("x")
    #expect(terminal.waitUntil { $0.lines[12].contains("<Esc> x") })
  }
}
