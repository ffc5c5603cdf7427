import Cells
import TestSupport
import Testing

@testable import Curses

@Suite struct KeyDecoderTests {
  /// A decoder whose screen has answered everything, and the clock that it is told.
  private struct Typist {
    var decoder = KeyDecoder()
    var now = 0

    init(_ decoder: KeyDecoder = KeyDecoder()) {
      self.decoder = decoder
      self.decoder.showed(isWaiting: false)
    }

    /// Sends bytes after a pause, and lets the screen answer.
    mutating func send(_ bytes: [UInt8], after pause: Int = 1_000) -> [Input] {
      var inputs: [Input] = []
      let until = now + pause
      // The terminal wakes where it asked to be woken.
      if let deadline = decoder.deadline, deadline < until {
        now = max(now, deadline)
        inputs += decoder.decode([], at: now)
        decoder.showed(isWaiting: false)
      }
      now = until
      inputs += decoder.decode(bytes, at: now)
      decoder.showed(isWaiting: false)
      return inputs
    }

    mutating func send(_ text: String, after pause: Int = 1_000) -> [Input] {
      send(Array(text.utf8), after: pause)
    }

    mutating func wait() -> [Input] { send([UInt8](), after: 60_000) }
  }

  private func keys(_ script: String) throws -> [Key] { try KeyScript(script).keys }

  private func pressed(_ script: String) throws -> [Input] { try keys(script).map { .key($0) } }

  // MARK: - Keys

  @Test(arguments: [
    ("j", "j"), ("Ö", "Ö"), ("€", "€"), ("\r", "<Enter>"), ("\n", "<C-j>"), ("\t", "<Tab>"),
    ("\u{7F}", "<BS>"), ("\u{8}", "<BS>"), ("\u{1A}", "<C-z>"), ("\0", "<C-Space>"),
    ("\u{1D}", "<C-]>"), ("\u{1B}", "<Esc>"), ("\u{1B}x", "<A-x>"), ("\u{1B}å", "<A-å>"),
    ("\u{1B}\r", "<A-Enter>"), ("\u{1B}\n", "<A-Enter>"), ("\u{85}", ""), ("\u{1B}[A", "<Up>"),
    ("\u{1B}OA", "<Up>"), ("\u{1B}[H", "<Home>"), ("\u{1B}[7~", "<Home>"), ("\u{1B}[4~", "<End>"),
    ("\u{1B}[1;2B", "<Down>"), ("\u{1B}[1;5D", "<A-b>"), ("\u{1B}[1;3C", "<A-f>"),
    ("\u{1B}[Z", "<S-Tab>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[[E", "<F5>"), ("\u{1B}[24~", "<F12>"),
    ("\u{1B}[15;2~", "<F5>"), ("\u{1B}[R", "<F3>"), ("\u{1B}[1;5A", ""),
    // kitty's keyboard protocol, and xterm's longer way.
    ("\u{1B}[97u", "a"), ("\u{1B}[97;5u", "<C-a>"), ("\u{1B}[229u", "å"), ("\u{1B}[13u", "<Enter>"),
    ("\u{1B}[97:65;2u", "A"), ("\u{1B}[27u", "<Esc>"), ("\u{1B}[9;2u", "<S-Tab>"),
    ("\u{1B}[97;1:2u", "a"), ("\u{1B}[13;3u", "<A-Enter>"), ("\u{1B}[57402u", "3"),
    ("\u{1B}[57414u", "<Enter>"), ("\u{1B}[27;5;114~", "<C-r>"), ("\u{1B}[27;3;98~", "<A-b>"),
    ("\u{1B}[97;9u", ""), ("\u{1B}[1;1:3A", ""), ("\u{1B}[99999999999u", ""),
  ])
  func aKeyThatComesAloneIsThatKey(typed: String, script: String) throws {
    var typist = Typist()
    #expect(try typist.send(typed) + typist.wait() == pressed(script))
  }

  @Test func theNumericKeypadTypesInItsApplicationMode() throws {
    var typist = Typist()
    for digit in 0...9 {
      let final = Character(UnicodeScalar(UInt8(ascii: "p") + UInt8(digit)))
      #expect(try typist.send("\u{1B}O\(final)") == pressed("\(digit)"))
    }
    #expect(try typist.send("\u{1B}OM") == pressed("<Enter>"))
    #expect(try typist.send("\u{1B}On") == pressed("."))
    #expect(try typist.send("\u{1B}Ok") == pressed("+"))
  }

  @Test func terminfoDoesNotTakeTheKeypadsDigits() {
    // As a VT100's F5 and an xterm's lower right corner of the keypad.
    for text in ["\u{1B}Ot", "\u{1B}Os", "\u{1B}OM"] {
      #expect(TerminfoKeys.isKeypad(Array(text.utf8)))
    }
    #expect(!TerminfoKeys.isKeypad(Array("\u{1B}[15~".utf8)))
  }

  @Test func whatTheTypeOfTerminalSendsIsKnownToo() throws {
    let odd = [Array("\u{1B}A".utf8): Key.up, Array("\u{1B}[M".utf8): .function(1)]
    var typist = Typist(KeyDecoder(sequences: odd))
    #expect(try typist.send("\u{1B}A") == pressed("<Up>"))
    #expect(try typist.send("\u{1B}[M") == pressed("<F1>"))
  }

  // MARK: - Alone or together

  @Test func keysThatComeTogetherAreTold() throws {
    var typist = Typist()
    #expect(try typist.send("s1") == [.burst(keys("s1"))])
    #expect(try typist.send("\u{1B}[B\u{1B}[B") == [.burst(keys("<Down><Down>"))])
    #expect(try typist.send("\u{1B}\u{1B}[A") == [.burst(keys("<Esc><Up>"))])
  }

  @Test func aKeyRightAfterOthersThatCameTogetherIsOneOfThem() throws {
    var typist = Typist()
    _ = typist.send("granskning")
    #expect(try typist.send("2", after: KeyDecoder.burstTime - 1) == [.burst(keys("2"))])
    #expect(try typist.send("2", after: 2) == pressed("2"))
  }

  @Test func aKeyThatWasPressedBeforeTheScreenAnsweredIsNotAlone() throws {
    var decoder = KeyDecoder()
    // Typed ahead while the program started.
    #expect(try decoder.decode(Array("s".utf8), at: 0) == [.burst(keys("s"))])
    decoder.showed(isWaiting: true)
    #expect(try decoder.decode(Array("1".utf8), at: 5) == [.burst(keys("1"))])
    decoder.showed(isWaiting: false)
    #expect(try decoder.decode(Array("1".utf8), at: 10) == pressed("1"))
    // A frame that nobody's key has led to says nothing of the next one.
    decoder.showed(isWaiting: false)
    decoder.showed(isWaiting: true)
    #expect(try decoder.decode(Array("1".utf8), at: 15) == pressed("1"))
  }

  @Test func aKeyBesideAReportIsNotAlone() throws {
    var typist = Typist()
    #expect(try typist.send("\u{1B}[?62c2") == [.burst(keys("2"))])
    #expect(try typist.send("2\u{1B}[?62c") == [.burst(keys("2"))])
    #expect(try typist.send("2\u{1B}[") == [.burst(keys("2"))])
    _ = typist.wait()
    #expect(try typist.send("2") == pressed("2"))
  }

  @Test func whatFollowsAPasteIsNotAlone() throws {
    var typist = Typist()
    #expect(try typist.send("\u{1B}[200~a\u{1B}[201~2") == [.paste("a"), .burst(keys("2"))])
    #expect(try typist.send("2") == pressed("2"))
  }

  @Test(arguments: ["28/2c2c/3434\u{1B}\\", "\\", "2"])
  func whatAnotherProgramLeavesIsNobodysKey(rest: String) {
    var decoder = KeyDecoder()
    decoder.showed(isWaiting: false)
    decoder.takeBack(at: 1_000)
    #expect(decoder.decode(Array(rest.utf8), at: 1_010) == [.leftOver])
    decoder.showed(isWaiting: false)
    #expect(decoder.decode(Array("x".utf8), at: 1_300) == [.key(.character("x"))])
  }

  @Test func theFirstKeyAtTheScreenThatIsShownAgainIsPressed() {
    var decoder = KeyDecoder()
    decoder.takeBack(at: 1_000)
    decoder.showed(isWaiting: false)
    #expect(decoder.decode(Array("x".utf8), at: 1_001) == [.key(.character("x"))])
  }

  @Test func whatFollowsTheLastAnswerOfTheTerminalIsTyped() throws {
    var decoder = KeyDecoder()
    decoder.takeBack(at: 1_000)
    decoder.answers.ask()
    decoder.showed(isWaiting: false)
    let rest = "28/2c2c/3434\u{1B}\\\u{1B}]11;rgb:ff/ff/ff\u{7}\u{1B}[?62c"
    let inputs = decoder.decode(Array((rest + "ab").utf8), at: 1_010)
    #expect(try inputs == [.leftOver, .burst(keys("ab"))])
    decoder.showed(isWaiting: false)
    #expect(try decoder.decode(Array("cd".utf8), at: 1_020) == [.burst(keys("cd"))])
  }

  @Test func withoutAnAnswerWhatComesTogetherIsLeftOutForAWhileAndThatIsTold() throws {
    var decoder = KeyDecoder()
    decoder.takeBack(at: 1_000)
    decoder.answers.ask()
    decoder.showed(isWaiting: false)
    #expect(decoder.decode(Array("ab".utf8), at: 1_400) == [.leftOver])
    decoder.showed(isWaiting: false)
    #expect(try decoder.decode(Array("ab".utf8), at: 1_600) == [.burst(keys("ab"))])
  }

  // MARK: - Torn apart

  @Test(arguments: ["OA", "[A", "[1;5C", "[3~", "[[A", "Os"])
  func theRestOfATornSequenceIsSwallowed(rest: String) throws {
    var typist = Typist()
    #expect(try typist.send("\u{1B}") + typist.send([], after: 40) == pressed("<Esc>"))
    #expect(typist.send(rest, after: 20) == [])
    #expect(try typist.send("A", after: 1) == pressed("A"))
  }

  /// > Source: Xterm Control Sequences, extended coordinates.
  @Test func thePressOfTheLeftButtonAndTheWheelAreToldOfAndNothingElseOfTheMouse() throws {
    let at = Point(column: 11, row: 2)
    var typist = Typist()
    #expect(typist.send("\u{1B}[<0;12;3M\u{1B}[<0;12;3m") == [.mouse(MouseEvent(.press, at: at))])
    #expect(typist.send("\u{1B}[<64;12;3M") == [.mouse(MouseEvent(.wheelUp, at: at))])
    #expect(typist.send("\u{1B}[<65;12;3M") == [.mouse(MouseEvent(.wheelDown, at: at))])
    for other in ["[<2;12;3M", "[<32;12;3M", "[<0;12M", "[<0;0;3M", "[<0;1;2;3M", "[<4;12;3M"] {
      #expect(typist.send("\u{1B}\(other)") == [], "\(other)")
    }
    #expect(try typist.send("j") == pressed("j"))
  }

  @Test(arguments: ["[1;5C", "[<1;12;1M", "]11;rgb:1/2/3\u{7}"])
  func eachByteOfATornSequenceMayComeAlone(rest: String) throws {
    var typist = Typist()
    _ = typist.send("\u{1B}")
    for byte in rest.utf8 { #expect(typist.send([byte], after: 900).allSatisfy(Self.isEscape)) }
    #expect(try typist.send("s", after: 600) == pressed("s"))
  }

  @Test func whatIsTypedAfterAnEscapeIsTyped() throws {
    var typist = Typist()
    #expect(try typist.send("\u{1B}") + typist.send("j", after: 100) == pressed("<Esc>j"))
    #expect(try typist.send("\u{1B}") + typist.send("O", after: 400) == pressed("<Esc>O"))
  }

  @Test(.fault(.f83)) func lettersAreWholeWhereverTheyAreTorn() throws {
    let text = "Räksmörgås – 1 €, 👮 och e\u{301}"
    for pause in [1, 10, 3_000] {
      var typist = Typist()
      var inputs: [Input] = []
      for byte in text.utf8 { inputs += typist.send([byte], after: pause) }
      #expect(inputs == text.unicodeScalars.map { .key(.character(Character($0))) })
    }
  }

  @Test(
    .fault(.f83),
    arguments: [
      ([0xE5], "j"), ([0xC3], "j"), ([0xE2, 0x82], "j"), ([0xC0], "j"), ([0xFF], "j"),
      ([0x80], "j"),
      ([0xED, 0xA0], "j"), ([0xF0, 0x9F, 0x91], "j"),
    ] as [([UInt8], String)])
  func aByteThatIsNoLetterCostsItselfAlone(bytes: [UInt8], next: String) throws {
    var typist = Typist()
    let inputs = typist.send(bytes + Array(next.utf8))
    #expect(inputs.filter { $0 == .illegible }.count == 1)
    let together = Input.burst(try keys(next))
    #expect(inputs.contains(together))
    #expect(try typist.send("ö") == pressed("ö"))
  }

  @Test func whereTheLocaleIsLatin1ItsLettersAreRead() throws {
    var typist = Typist(KeyDecoder(isLatin1: true))
    #expect(try typist.send([0xE5]) == pressed("å"))
    #expect(try typist.send([0xD6]) == pressed("Ö"))
  }

  // MARK: - Reports

  private static func isEscape(_ input: Input) -> Bool {
    switch input {
    case .key(.escape), .focus, .mouse: true
    case .burst(let keys): keys.allSatisfy { $0 == .escape }
    default: false
    }
  }

  @Test func thereAreMoreThanSixtyReports() {
    #expect(TerminalReport.all.count >= 70)
    #expect(Set(TerminalReport.all.map(\.name)).count == TerminalReport.all.count)
  }

  /// Torn after any byte, with any pause: an Escape at most, where it stands alone for long.
  @Test(.fault(.f81), arguments: TerminalReport.all)
  func aReportTornAnywhereIsNeverTyped(report: TerminalReport) throws {
    for place in 0..<report.bytes.count {
      for pause in [0, 1, 40, 500, 1_900] {
        for isAwaited in [false, true] {
          var typist = Typist()
          if isAwaited { typist.decoder.answers.ask() }
          var inputs: [Input] = []
          if place > 0 { inputs += typist.send(Array(report.bytes.prefix(place))) }
          inputs += typist.send(Array(report.bytes.dropFirst(place)), after: pause)
          let isHarmless = inputs.allSatisfy(Self.isEscape)
          #expect(isHarmless, "after \(place), \(pause) ms: \(inputs)")
          #expect(try typist.send("j", after: 300) == pressed("j"), "after \(place), \(pause) ms")
          FaultTally.note(lost: isHarmless ? 0 : 1)
        }
      }
    }
  }

  @Test(.fault(.f81), arguments: TerminalReport.all)
  func eachByteOfAReportMayComeAlone(report: TerminalReport) throws {
    for pause in [1, 40, 1_000] {
      var typist = Typist()
      let inputs = report.bytes.flatMap { typist.send([$0], after: pause) }
      #expect(inputs.allSatisfy(Self.isEscape), "\(pause) ms: \(inputs)")
      #expect(try typist.send("j", after: 300) == pressed("j"))
      FaultTally.note()
    }
  }

  @Test(.fault(.f81), arguments: TerminalReport.all)
  func aReportWithoutItsEndIsGivenUp(report: TerminalReport) throws {
    for place in 1..<report.bytes.count {
      var typist = Typist()
      let inputs = typist.send(Array(report.bytes.prefix(place))) + typist.wait()
      #expect(inputs.allSatisfy(Self.isEscape), "\(place): \(inputs)")
      // The first half of a letter is no report yet.
      if report.bytes[0] == 0xC2, place == 1 { continue }
      #expect(try typist.send("j") == pressed("j"), "after \(place)")
      FaultTally.note()
    }
  }

  /// One report in the midst of another, wherever: two programs have asked at once.
  @Test(.fault(.f81), arguments: TerminalReport.all)
  func aReportInTheMidstOfAnotherIsNeverTyped(report: TerminalReport) throws {
    for other in TerminalReport.all where other.bytes.allSatisfy({ $0 < 0x80 }) {
      for place in 1..<report.bytes.count {
        let (head, tail) = (report.bytes.prefix(place), report.bytes.dropFirst(place))
        var typist = Typist()
        let inputs = typist.send(Array(head + other.bytes + tail))
        let isHarmless = inputs.allSatisfy { Self.isEscape($0) || $0 == .illegible }
        #expect(isHarmless, "\(other.name) after \(place): \(inputs)")
        FaultTally.note(lost: isHarmless ? 0 : 1)
      }
    }
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[?64;1;2c",
    "\u{1B}[?6c\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}[?6c",
  ])
  func theAnswerToOurOwnQuestionIsUnderstood(answer: String) {
    var typist = Typist()
    typist.decoder.answers.ask()
    for byte in answer.utf8 { #expect(typist.send([byte], after: 5) == []) }
    #expect(!typist.decoder.answers.isAwaited)
    #expect(typist.decoder.answers.background == .light)
  }

  @Test func aSequenceHasABoundInBytes() throws {
    for begin in ["\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{1B}_"] {
      var typist = Typist()
      let endless = Array(repeating: UInt8(ascii: "1"), count: 4_000)
      _ = typist.send(begin)
      for _ in 0..<300 { _ = typist.send(endless, after: 1) }
      #expect(try typist.send("j", after: 3_000) == pressed("j"))
    }
  }

  // MARK: - Pastes

  @Test func aPasteIsOneInputWithoutControls() {
    var typist = Typist()
    let text = "\u{1B}[200~a\r\nb\u{1B}[31m\rc\u{30A}a\u{30A}\tq\u{1B}[201~"
    let cleaned = Input.paste("a\nb[31m\nc\u{30A}å q")
    #expect(typist.send(text) == [cleaned])
    let inputs = text.utf8.flatMap { typist.send([$0], after: 1) }
    #expect(inputs == [cleaned])
  }

  @Test(.fault(.f57)) func aPastedEndOfAPasteEndsNothing() throws {
    let (begin, end) = ("\u{1B}[200~", "\u{1B}[201~")
    var typist = Typist()
    #expect(
      try typist.send(begin + "a" + end + "q\r" + end + "j") == [.paste("aq\n"), .burst(keys("j"))])
    #expect(typist.send(begin + "a" + end + begin + "b" + end) == [.paste("a"), .paste("b")])
  }

  @Test(.fault(.f84)) func aPasteThatNeverEndsIsGivenUpAndSaid() throws {
    var typist = Typist()
    #expect(typist.send("\u{1B}[200~ab\u{1B}[A") == [])
    #expect(typist.send([], after: KeyDecoder.pasteTime + 1) == [.brokenPaste("ab[A")])
    #expect(try typist.send("j") == pressed("j"))
    FaultTally.note()
  }

  @Test(.fault(.f84)) func whoTypesIntoAnEndlessPasteGetsTheKeyboardBack() throws {
    var typist = Typist()
    _ = typist.send("\u{1B}[200~")
    var inputs: [Input] = []
    for _ in 0..<120 { inputs += typist.send("x", after: 100) }
    let broken = inputs.count { if case .brokenPaste = $0 { true } else { false } }
    #expect(broken == 1)
    #expect(try typist.send("j") == pressed("j"))
    FaultTally.note()
  }

  @Test(.fault(.f84)) func aPasteBeyondTheBoundIsRefusedWhole() throws {
    var typist = Typist()
    let piece = Array(repeating: UInt8(ascii: "x"), count: 16_000)
    #expect(typist.send("\u{1B}[200~") == [])
    for _ in 0..<200 { #expect(typist.send(piece, after: 1) == []) }
    #expect(typist.send("\u{1B}[201~") == [.pasteTooLong(limit: PastedText.limit)])
    #expect(try typist.send("j") == pressed("j"))
    let most = String(repeating: "ö", count: PastedText.limit)
    #expect(typist.send("\u{1B}[200~\(most)\u{1B}[201~") == [.paste(most)])
    #expect(
      typist.send("\u{1B}[200~\(most)ö\u{1B}[201~") == [.pasteTooLong(limit: PastedText.limit)])
    FaultTally.note()
  }

  // MARK: - Anything

  @Test(.fault(.f82), arguments: UInt64(0)..<200)
  func anyInputAfterTimeLeavesTheDecoderReady(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = Array("\u{1B}\u{1B}[O]P~A;1jå\u{9B}\0<M".utf8) + [0xFF, 0xC3]
    var typist = Typist()
    for _ in 0..<20 {
      let bytes = (0...6).compactMap { _ in all.randomElement(using: &generator) }
      _ = typist.send(bytes, after: Int.random(in: 0...100, using: &generator))
    }
    _ = typist.wait()
    // The first half of a letter waits for ever, and the next byte ends it.
    _ = typist.send(" ")
    #expect(try typist.send("j") == pressed("j"))
    FaultTally.note()
  }
}
