import TestSupport
import Testing

@testable import PlanReports

@Suite struct PageTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func noLineIsWiderThanThePage(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<60).map { _ in
      String(repeating: "\u{F6}", count: Int.random(in: 1...50, using: &generator))
    }
    let text = words.joined(separator: " ")
    let width = Int.random(in: 40...100, using: &generator)
    let page = Page([
      .title(text, [text]), .paragraph(text), .fields([.init("Etikett", text)]),
    ])
    let lines = page.text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.joined().filter { $0 == "\u{F6}" }.count == 4 * text.filter { $0 != " " }.count)
  }

  @Test func theTextsOfFieldsStandInOneColumn() {
    let page = Page([
      .heading("Rubrik"), .fields([.init("A", "ett\ntv\u{E5}"), .init("Lång", "tre")]),
    ])
    #expect(page.text() == "Rubrik\n  A     ett\n        tv\u{E5}\n  L\u{E5}ng  tre\n")
  }

  /// What is taken for ordinary without asking Unicode's tables, and all else.
  @Test func everyCharacterIsAsItIsOrSpelledOut() throws {
    let hidden: Set<Unicode.GeneralCategory> = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    for scalar in (UInt32(0)...0x3FFF).compactMap(Unicode.Scalar.init) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      let expected =
        switch scalar.value {
        case 0x09: "a b"
        case 0x200C, 0x200D: "a\(scalar)b"
        case _ where Character(scalar).isNewline: "a\nb"
        case _ where hidden.contains(scalar.properties.generalCategory):
          "a\u{2039}U+\(number)\u{203A}b"
        default: "a\(scalar)b"
        }
      #expect(Page([.paragraph("a\(scalar)b")]).plain == Page([.paragraph(expected)]))
    }
    #expect(Page([.paragraph(" a  b ")]).plain == Page([.paragraph("a  b")]))
  }
}
