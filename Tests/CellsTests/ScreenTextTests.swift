import TestSupport
import Testing

@testable import Cells

@Suite struct ScreenTextTests {
  @Test(arguments: [
    ("\u{1B}[31mröd", "‹U+001B›[31mröd"),
    ("a\u{7F}b\u{9B}c", "a‹U+007F›b‹U+009B›c"),
    ("a\u{2028}b\u{2029}c", "a‹U+2028›b‹U+2029›c"),
    ("fil\u{202E}txt.exe", "fil‹U+202E›txt.exe"),
    ("\u{2066}a\u{2069}\u{200F}", "‹U+2066›a‹U+2069›‹U+200F›"),
    ("a\u{E0041}", "a‹U+E0041›"),
    ("\u{FE0F}a", "‹U+FE0F›a"),
    ("⚠\u{FE0F} a", "⚠ a"),
    ("👮\u{200D}♀\u{FE0F}", "👮♀"),
    ("👮🏽", "👮"),
    ("🇸🇪🇫🇮!", "‹SE›‹FI›!"),
    ("🇸 a", "‹S› a"),
    ("🇸", "‹S›"),
    ("trygg\u{AD}het", "trygghet"),
    ("a\u{200B}b", "a‹U+200B›b"),
    ("\u{E000}", "‹U+E000›"),
    ("\u{378}", "‹U+0378›"),
    ("\tx", " x"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("\u{301}a", "◌\u{301}a"),
    ("\n\u{301}", "\n◌\u{301}"),
    ("a\u{302E}", "a‹U+302E›"),
    ("", ""),
  ])
  func whatCouldHarmTheScreenBecomesVisible(text: String, shown: String) {
    #expect(ScreenText(text).string == shown)
  }

  @Test func aMarkWithAColumnOfItsOwnCannotChangePlace() {
    let shown = ScreenText("x\u{357}\u{FE0F}\u{302F}")
    #expect(ScreenText(shown.string) == shown)
  }

  @Test func decomposedLettersAreComposed() {
    let scalars = Array(ScreenText("Ra\u{308}ksmo\u{308}rga\u{30A}s").string.unicodeScalars)
    #expect(scalars == Array("Räksmörgås".unicodeScalars))
  }

  @Test(.fault(.f55)) func aCellTakesAtMostFourMarks() {
    let text = ScreenText("x" + String(repeating: "\u{323}", count: 10_000) + "y")
    #expect(text.columns == 2)
    #expect(text.characters.map(\.unicodeScalars.count) == [5, 1])
  }

  @Test func literalsAndInterpolationsAreMadeSafeToo() {
    let text: ScreenText = "a\("\u{1B}")b"
    #expect(text.string == "a‹U+001B›b")
  }

  @Test(arguments: UInt64(0)..<200)
  func whateverIsWrittenEachCharacterFitsItsCell(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = ScreenText(randomText(using: &generator))
    for character in text.characters where character != "\n" {
      let kinds = character.unicodeScalars.map { ScalarKind($0) }
      #expect(kinds.first == .narrow || kinds.first == .wide)
      #expect(kinds.dropFirst().allSatisfy { $0 == .mark } && kinds.count <= 5)
    }
    #expect(ScreenText(text.string).columns == text.columns)
  }

  @Test(arguments: UInt64(0)..<200)
  func truncatedTextHasRoomAndSaysThatItWasCut(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = ScreenText(randomText(using: &generator))
    for columns in 0..<20 {
      let cut = text.truncated(to: columns)
      #expect(cut.columns <= columns)
      #expect(cut == text || columns == 0 || cut.characters.last == "…")
      #expect(text.padded(to: columns).columns == columns)
      #expect(text.aligned(toEndAt: columns).columns == columns)
    }
  }
}

/// Letters, wide ones, marks, formats and newlines in any order.
func randomText(using generator: inout SeededGenerator) -> String {
  let pieces = [
    "a", "ö", "e\u{301}", "\u{301}", "漢", "✅", "🇸🇪", "👮🏽\u{200D}♀\u{FE0F}", " ", "  ", "-", "\n",
    "\u{1B}[2J", "\u{202E}", "\u{AD}", "samhällsstörningar", "e-post", "\u{1160}", "\u{903}",
    "2026-11-21",
  ]
  return (0..<Int.random(in: 0...25, using: &generator)).map { _ in
    pieces.randomElement(using: &generator) ?? ""
  }.joined()
}
