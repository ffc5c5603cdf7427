import Cells
import TestSupport
import Testing

/// Whatever a text holds, the screen gets nothing that steers a terminal.
@Suite struct SanitiserFuzzTests {
  private static let rounds = FaultRounds.choose(500, long: 125_000)

  @Test(.fault(.f54, .f55), arguments: UInt64(0)..<8)
  func noTextSteersTheTerminal(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<Self.rounds {
      let text = Self.text(using: &generator)
      let shown = ScreenText(text)
      FaultTally.note()
      let steering = Self.steering(in: shown.string)
      #expect(steering.isEmpty, "\(text.debugDescription): \(steering)")
      #expect(ScreenText(shown.string) == shown, "\(text.debugDescription) is made safe twice")
      for columns in [1, 7] { #expect(shown.truncated(to: columns).columns <= columns) }
    }
  }

  /// Without the sanitiser the same check finds what steers, so it checks something.
  @Test(.fault(.f54)) func theCheckFindsWhatSteersInATextAsItIs() {
    var generator = SeededGenerator(seed: 1)
    let texts = (0..<50).map { _ in Self.text(using: &generator) }
    #expect(texts.contains { !Self.steering(in: $0).isEmpty })
  }

  /// Controls, directions, tags, and line breaks of another kind.
  private static func steering(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: true
      case 0xE0000...0xE007F: true
      default: false
      }
    }
  }

  /// Scalars from everywhere, most of them from where the trouble is.
  private static func text(using generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x9F, 0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x600...0x61F, 0x1100...0x11FF,
      0x2000...0x206F, 0x3000...0x30FF, 0xD7B0...0xD7FF, 0xE000...0xE010, 0xFE00...0xFEFF,
      0x1F1E6...0x1F1FF, 0x1F3FB...0x1F64F, 0xE0000...0xE01EF, 0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
