import TestSupport
import Testing

@testable import Cells

@Suite struct WrappingTests {
  @Test(arguments: [
    ("ett två tre", 7, ["ett två", "tre"]),
    ("ett två tre", 8, ["ett två", "tre"]),
    ("ett två tre", 3, ["ett", "två", "tre"]),
    ("", 10, [""]),
    ("a\n\nb", 10, ["a", "", "b"]),
    ("a\n", 10, ["a", ""]),
    ("brottsförebyggande", 7, ["brottsf", "örebygg", "ande"]),
    ("en e-postadress", 6, ["en e-", "postad", "ress"]),
    ("den 2026-11-21 kl", 9, ["den", "2026-11-2", "1 kl"]),
    ("漢字漢字", 3, ["漢", "字", "漢", "字"]),
    ("a    b", 3, ["a", "b"]),
    ("abc   ", 3, ["abc"]),
    ("  a b", 3, ["  a", "b"]),
  ])
  func linesEndAtSpacesAndHyphens(text: String, columns: Int, lines: [String]) {
    #expect(ScreenText(text).wrapped(to: columns).map(\.string) == lines)
  }

  @Test(arguments: UInt64(0)..<300)
  func nothingIsLostAndNoLineIsTooWide(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = ScreenText(randomText(using: &generator))
    let columns = Int.random(in: 2...30, using: &generator)
    let lines = text.wrapped(to: columns)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.columns <= columns && !$0.characters.contains("\n") })
    let isVisible = { (character: Character) in character != " " && character != "\n" }
    #expect(lines.flatMap(\.characters).filter(isVisible) == text.characters.filter(isVisible))
  }
}
