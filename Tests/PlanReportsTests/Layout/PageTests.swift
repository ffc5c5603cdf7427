import PlanReports
import TestSupport
import Testing

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
}
