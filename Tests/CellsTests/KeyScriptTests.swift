import Cells
import Testing

@Suite struct KeyScriptTests {
  @Test func namesStandInAngleBrackets() throws {
    let script = try KeyScript(
      "jÖ<Enter>s4<Esc><C-r><PgDn><F1><F12><Space> <lt><A-x><A-Enter><S-Tab>")
    let keys: [Key] = [
      .character("j"), .character("Ö"), .enter, .character("s"), .character("4"), .escape,
      .control("r"), .pageDown, .function(1), .function(12), .character(" "), .character(" "),
      .character("<"), .alt("x"), .altEnter, .backTab,
    ]
    #expect(script.keys == keys)
  }

  @Test func everyKeyReadsBackAsItself() throws {
    var keys: [Key] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace,
      .delete, .insert, .tab, .backTab, .altEnter, .control(" "), .alt(" "), .alt("<"), .alt(">"),
    ]
    keys += (1...12).map { .function($0) }
    keys += "abcdefghijklmnopqrstuvwxyzåäöÅÄÖ0123456789+-,.'<>§!?:;_*/()=&% ".map { .character($0) }
    keys += "abcdefghijklmnopqrstuvwxyz\\]^_".flatMap { [.control($0), .alt($0)] }
    let script = KeyScript(keys)
    #expect(try KeyScript(String(script)) == script)
    for key in keys { #expect(try KeyScript(key.description).keys == [key]) }
  }

  @Test func letterCaseOfNamesDoesNotMatter() throws {
    #expect(
      try KeyScript("<c-R><ENTER><pgdn><f3>").keys == [
        .control("r"), .enter, .pageDown, .function(3),
      ])
  }

  @Test(arguments: [
    ("<Nope>", KeyScriptError.unknownKey("Nope")), ("a<Enter", .unclosed("<Enter")),
    ("<", .unclosed("<")), ("<F13>", .unknownKey("F13")), ("<C->", .unknownKey("C-")),
    ("a\nb", .controlCharacter), ("\u{1B}", .controlCharacter), ("<>", .unclosed("<>")),
  ])
  func whatCannotBeReadIsSaid(text: String, error: KeyScriptError) {
    #expect(throws: error) { try KeyScript(text) }
  }
}
