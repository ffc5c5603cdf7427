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
        let inputs = decoder.decode(Self.bytes(using: &generator), at: now)
        #expect(inputs.allSatisfy(Self.isHarmless), "\(inputs)")
        now += Int.random(in: 0...400, using: &generator)
      }
      FaultTally.note()
      // Time alone ends what was begun, and the screen answers.
      _ = decoder.decode([], at: now + 30_000)
      // The first half of a letter waits for ever, and the next byte ends it.
      _ = decoder.decode([UInt8(ascii: "k")], at: now + 30_000)
      decoder.showed(isWaiting: false)
      let last = decoder.decode([UInt8(ascii: "j")], at: now + 60_000).last
      #expect(last == .key(.character("j")))
    }
  }

  /// A paste holds no control that its text could carry on.
  private static func isHarmless(_ input: Input) -> Bool {
    switch input {
    case .paste(let text), .brokenPaste(let text):
      text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F ~= scalar.value)
      }
    case .key, .burst, .pasteTooLong, .illegible, .leftOver, .resized, .mouse, .focus: true
    }
  }

  private static func bytes(using generator: inout SeededGenerator) -> [UInt8] {
    let others = [
      "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[I", "\u{1B}[O", "\u{1B}[A", "\r", "\u{1B}[M", "\u{1B}]",
      "\u{1B}P", "\u{1B}[<",
    ]
    let signs = Array("\u{1B}\u{1B}[]O<?;:0159~ABMRcmut\\\u{7}\u{9C}\0\r\n\u{7F}åj\u{202E}".utf8)
    return (0..<Int.random(in: 0...12, using: &generator)).flatMap { _ -> [UInt8] in
      switch Int.random(in: 0..<8, using: &generator) {
      case 0, 1: Array((others.randomElement(using: &generator) ?? "").utf8)
      case 2: [UInt8.random(in: 0...255, using: &generator)]
      default: signs.randomElement(using: &generator).map { [$0] } ?? []
      }
    }
  }
}
