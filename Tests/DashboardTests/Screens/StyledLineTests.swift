import Cells
import TestSupport
import Testing

@testable import Dashboard

struct StyledLineTests {
  @Test(arguments: UInt64(0)..<50)
  func aLineIsWholeOrEndsWithTheMarkThatItWasCut(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = ["a", "\u{F6}ver", "\u{6F22}\u{5B57}", "\u{1F46E}", " ", "l\u{E5}ngt ord "]
    var line = StyledLine()
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      let word = words.randomElement(using: &generator) ?? ""
      line += StyledLine(word, Bool.random(using: &generator) ? .bad : .plain)
    }
    for columns in 0...30 {
      let cut = line.truncated(to: columns)
      #expect(cut.columns <= columns)
      let text = cut.spans.map(\.text.string).joined()
      #expect(cut == line || columns == 0 || text.hasSuffix("…"))
      #expect(line.padded(to: columns).columns == columns || cut.columns == columns - 1)
    }
  }
}
