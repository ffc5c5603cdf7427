import TestSupport
import Testing

@testable import samverkan

/// A line that names a program is parted as a shell would part it.
struct CommandWordsTests {
  static let lines: [(String, [String]?)] = [
    ("vim", ["vim"]), ("  code   --wait ", ["code", "--wait"]), ("", []), (" \t ", []),
    ("'/opt/min redigerare/bin/ed' -n", ["/opt/min redigerare/bin/ed", "-n"]),
    ("\"/opt/min redigerare\" ''", ["/opt/min redigerare", ""]),
    ("a'b c'\"d e\"f", ["ab cd ef"]), ("a\\ b c", ["a b", "c"]),
    ("\"a\\\"b\" '\\'", ["a\"b", "\\"]), ("\"a\\nb\"", ["a\\nb"]),
    ("'utan slut", nil), ("\"utan slut", nil), ("slut\\", nil),
    // Nothing is run, replaced or looked up.
    ("ed $HOME `id` *", ["ed", "$HOME", "`id`", "*"]),
  ]

  @Test(.fault(.f85), arguments: lines)
  func wordsArePartedAsAShellPartsThem(line: String, words: [String]?) {
    #expect(CommandWords.parted(line) == words)
  }

  /// What stands in a quotation mark is one character on the screen, and is still a quotation mark.
  @Test(.fault(.f106)) func aQuoteWithACombiningMarkIsAQuote() {
    FaultTally.note()
    #expect(
      CommandWords.parted("\"a b\"\u{301} c").map { $0.map { Array($0.unicodeScalars) } }
        == [Array("a b\u{301}".unicodeScalars), ["c"]])
    #expect(CommandWords.parted("'\u{301}a b' c")?.count == 2)
    #expect(CommandWords.parted("a \u{301}b")?.count == 2)
  }
}
