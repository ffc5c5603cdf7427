import Cells
import TestSupport
import Testing

@testable import Curses

/// Whatever a terminal sends, the next key is that key, and a paste is only text.
@Suite struct KeyFuzzTests {
  private static let rounds = FaultRounds.choose(500, long: 125_000)

  @Test(.fault(.f57), arguments: UInt64(0)..<8)
  func nothingSentTakesTheKeyboard(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<Self.rounds {
      var decoder = KeyDecoder()
      var now = 0
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let inputs = decoder.decode(Self.raw(using: &generator), at: now)
        #expect(inputs.allSatisfy(Self.isHarmless), "\(inputs)")
        now += Int.random(in: 0...400, using: &generator)
      }
      FaultTally.note()
      let last = decoder.decode([.scalar("j")], at: now + 10_000).last
      #expect(last == .key(.character("j")))
    }
  }

  /// A paste holds no control that its text could carry on.
  private static func isHarmless(_ input: Input) -> Bool {
    guard case .paste(let text) = input else { return true }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar == "\t" || scalar.value >= 0x20 && !(0x7F...0x9F ~= scalar.value)
    }
  }

  private static func raw(using generator: inout SeededGenerator) -> [RawKey] {
    let others: [RawKey] = [
      .pasteBegin, .pasteEnd, .focus(true), .focus(false), .unknown, .key(.up), .key(.enter),
    ]
    let signs = Array(
      "\u{1B}\u{1B}[]O<?;:0159~ABMRcmut\\\u{7}\u{9C}\0\r\n\u{7F}åj\u{202E}".unicodeScalars)
    return (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
      if Int.random(in: 0..<4, using: &generator) == 0 {
        return others.randomElement(using: &generator)
      }
      if Int.random(in: 0..<8, using: &generator) == 0 {
        return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)).map {
          .scalar($0)
        }
      }
      return signs.randomElement(using: &generator).map { .scalar($0) }
    }
  }
}
