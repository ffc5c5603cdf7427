import Cells
import TestSupport
import Testing

@testable import Curses

@Suite struct KeyDecoderTests {
  private func scalars(_ text: String) -> [RawKey] {
    text.unicodeScalars.map { .scalar($0) }
  }

  private func keys(_ script: String) throws -> [Input] {
    try KeyScript(script).keys.map { .key($0) }
  }

  @Test(arguments: [
    ("jÖ€", "jÖ€"), ("\r", "<Enter>"), ("\n", "<C-j>"), ("\t", "<Tab>"), ("\u{7F}", "<BS>"),
    ("\u{8}", "<BS>"), ("\u{1}\u{1A}", "<C-a><C-z>"), ("\0", "<C-Space>"), ("\u{1D}", "<C-]>"),
    ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc><Esc>"), ("\u{1B}x", "<A-x>"),
    ("\u{1B}\r", "<A-Enter>"), ("\u{1B}\n", "<A-Enter>"), ("\u{85}", ""),
  ])
  func scalarsBecomeKeys(typed: String, script: String) throws {
    var decoder = KeyDecoder()
    #expect(try decoder.decode(scalars(typed), at: 0) == keys(script))
  }

  @Test func anEscapeBeforeAKeyIsAnEscape() throws {
    var decoder = KeyDecoder()
    let inputs = decoder.decode(scalars("\u{1B}") + [.key(.up)], at: 0)
    #expect(try inputs == keys("<Esc><Up>"))
  }

  @Test(arguments: ["OA", "[A", "[1;5C", "[3~"])
  func theRestOfATornSequenceIsSwallowed(rest: String) throws {
    var decoder = KeyDecoder()
    #expect(try decoder.decode(scalars("\u{1B}"), at: 1_000) == keys("<Esc>"))
    #expect(decoder.decode(scalars(rest), at: 1_060) == [])
    #expect(try decoder.decode(scalars("A"), at: 1_061) == keys("A"))
  }

  @Test func eachScalarOfATornSequenceMayComeAlone() throws {
    var decoder = KeyDecoder()
    _ = decoder.decode(scalars("\u{1B}"), at: 0)
    for (index, scalar) in "[1;5C".unicodeScalars.enumerated() {
      #expect(decoder.decode([.scalar(scalar)], at: 100 * index + 100) == [])
    }
    #expect(try decoder.decode(scalars("s"), at: 600) == keys("s"))
  }

  @Test func whatIsTypedAfterAnEscapeIsTyped() throws {
    var decoder = KeyDecoder()
    _ = decoder.decode(scalars("\u{1B}"), at: 0)
    #expect(try decoder.decode(scalars("jO["), at: 100) == keys("jO["))
    _ = decoder.decode(scalars("\u{1B}"), at: 1_000)
    #expect(try decoder.decode(scalars("O"), at: 1_301) == keys("O"))
  }

  @Test func aSequenceThatIsNoKeyOfOursIsSwallowedWhole() throws {
    var decoder = KeyDecoder()
    #expect(try decoder.decode(scalars("a\u{1B}[1;2Pb\u{1B}OQc"), at: 0) == keys("abc"))
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[?64;1;2c",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?6c", "\u{1B}[?1;2c",
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}[?6c",
  ])
  func anAnswerTornAnywhereIsNeverTyped(answer: String) throws {
    for place in 2..<answer.unicodeScalars.count {
      var decoder = KeyDecoder()
      decoder.answers.ask()
      let all = scalars(answer)
      var inputs = decoder.decode(Array(all.prefix(place)), at: 0)
      inputs += decoder.decode(Array(all.dropFirst(place)), at: 1_500)
      // An Escape at the very end of what has come cannot be told from the key.
      let torn =
        all[place - 1] == .scalar("\u{1B}") && !answer.unicodeScalars.dropFirst(place).isEmpty
      if !torn { #expect(inputs == [], "torn after \(place)") }
      #expect(try decoder.decode(scalars("j"), at: 1_501).last == keys("j").last)
      #expect(torn || !decoder.answers.isAwaited)
      #expect(torn || (decoder.answers.background == .light) == answer.contains("]11"))
    }
  }

  @Test func whoHasNotAskedGetsNoAnswer() throws {
    var decoder = KeyDecoder()
    #expect(try decoder.decode(scalars("\u{1B}]"), at: 0) == keys("<A-]>"))
    _ = decoder.decode(scalars("\u{1B}[?1c"), at: 10)
    #expect(decoder.answers.background == nil)
  }

  @Test func anAnswerWithoutAnEndDoesNotTakeTheKeyboardForEver() throws {
    var decoder = KeyDecoder()
    decoder.answers.ask()
    #expect(decoder.decode(scalars("\u{1B}]11;rgb"), at: 0) == [])
    #expect(try decoder.decode(scalars("j"), at: 2_001) == keys("j"))
    #expect(
      decoder.decode(scalars("\u{1B}]" + String(repeating: "x", count: 127)), at: 3_000) == [])
    #expect(try decoder.decode(scalars("j"), at: 3_001) == keys("j"))
  }

  @Test func aPasteIsOneInputWithoutControls() {
    var decoder = KeyDecoder()
    let raw = [.pasteBegin] + scalars("a\r\nb\u{1B}[31m\rc\u{30A}a\u{30A}\tq") + [.pasteEnd]
    #expect(decoder.decode(raw, at: 0) == [.paste("a\nb[31m\nc\u{30A}å q")])
  }

  @Test(.fault(.f57)) func aPastedEndOfAPasteEndsNothing() throws {
    var decoder = KeyDecoder()
    let raw =
      [.pasteBegin] + scalars("a") + [.pasteEnd] + scalars("q\r") + [.pasteEnd] + scalars("j")
    #expect(try decoder.decode(raw, at: 0) == [.paste("aq\n")] + keys("j"))
    let two = [.pasteBegin] + scalars("a") + [.pasteEnd, .pasteBegin] + scalars("b") + [.pasteEnd]
    #expect(decoder.decode(two, at: 1) == [.paste("a"), .paste("b")])
  }

  @Test func keysInAPasteDoNothing() throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode([.pasteBegin, .key(.up)] + scalars("ab"), at: 0) == [])
    let raw = scalars("\rc") + [.pasteEnd] + scalars("d")
    #expect(try decoder.decode(raw, at: 1_000) == [.paste("ab\nc")] + keys("d"))
  }

  @Test func aPasteThatNeverEndsIsGivenUp() throws {
    var decoder = KeyDecoder()
    #expect(decoder.decode([.pasteBegin] + scalars("ab"), at: 0) == [])
    #expect(try decoder.decode(scalars("j"), at: 2_001) == [.paste("ab")] + keys("j"))
  }

  @Test func aPasteHasALimit() {
    var decoder = KeyDecoder()
    let raw = Array(repeating: RawKey.scalar("x"), count: KeyDecoder.pasteLimit + 5)
    let inputs = decoder.decode([.pasteBegin] + raw + [.pasteEnd], at: 0)
    #expect(inputs == [.paste(String(repeating: "x", count: KeyDecoder.pasteLimit))])
  }

  @Test(arguments: UInt64(0)..<200)
  func anyInputAfterTimeLeavesTheDecoderReady(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all: [RawKey] =
      scalars("\u{1B}\u{1B}[O~A;1jå\u{9B}\0") + [
        .key(.up), .pasteBegin, .pasteEnd, .focus(true), .unknown,
      ]
    var decoder = KeyDecoder()
    for step in 0..<20 {
      let raw = (0...3).compactMap { _ in all.randomElement(using: &generator) }
      _ = decoder.decode(raw, at: step * Int.random(in: 0...100, using: &generator))
    }
    #expect(try decoder.decode(scalars("j"), at: 10_000).last == keys("j").first)
  }
}
