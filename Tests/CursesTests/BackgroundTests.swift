import Cells
import TestSupport
import Testing

@testable import Curses

/// What is known of the terminal's background, and how it comes to be known.
@Suite struct BackgroundTests {
  static let (white, black) = ("rgb:ffff/ffff/ffff", "rgb:0000/0000/0000")
  static let unknown = [nil, 243, 29, 130, 161, 63]
  static let light = [nil, 240, 22, 94, 124, 25]
  static let dark = [nil, 248, 114, 214, 203, 111]

  @Test(
    arguments: [
      ("11;rgb:ffff/ffff/ffff", .light), ("11;rgb:fd/f6/e3", .light), ("11;rgb:f/f/f", .light),
      ("11;rgba:0000/2b2b/3636/ffff", .dark), ("11;rgb:0/0/0", .dark),
      ("10;rgb:ffff/ffff/ffff", nil),
      ("11;rgb:ffff/ffff", nil), ("11;#ffffff", nil), ("11;rgb:fffff/0/0", nil), ("", nil),
    ] as [(String, Background?)])
  func anAnswerIsAColour(answer: String, background: Background?) {
    #expect(Background(answer: answer) == background)
  }

  @Test(
    arguments: [
      ("15;0", "xterm", .dark), ("0;15", "xterm", .light), ("0;default;15", "rxvt", .light),
      ("12;8", "rxvt", .dark), ("default;default", "xterm", nil), ("", "xterm", nil),
      (nil, "xterm", nil), (nil, "linux", .dark), ("0;7", "linux", .light),
    ] as [(String?, String, Background?)])
  func theEnvironmentTellsWhatItKnows(colours: String?, term: String, background: Background?) {
    #expect(Background(colours: colours, term: term) == background)
  }

  @Test(
    arguments: [
      (white, light), (black, dark), ("rgb:1e1e/1e1e/2e2e", dark), (nil, unknown),
    ] as [(String?, [Int?])])
  func theTerminalIsAskedAndItsAnswerChoosesTheColours(answer: String?, tones: [Int?]) throws {
    let terminal = try probe(background: answer)
    #expect(terminal.waitUntil { $0.contains("80x24") && Self.tones($0) == tones })
    expectNothingTyped(terminal)
  }

  @Test func theFirstFrameWaitsForNoAnswer() throws {
    let terminal = try probe(background: Self.white, answersAtOnce: false)
    #expect(terminal.waitUntil { $0.contains("80x24") && Self.tones($0) == Self.unknown })
    terminal.type("j")
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ j ") })
    terminal.send(terminal.takeAnswers())
    #expect(terminal.waitUntil { Self.tones($0) == Self.light })
    expectNothingTyped(terminal, but: "j")
  }

  @Test func anAnswerThatComesByteByByteIsNeverTyped() throws {
    let terminal = try probe(background: Self.white, answersAtOnce: false)
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let answer = terminal.takeAnswers()
    // An Escape alone cannot be told from the key.
    terminal.send(Array(answer.prefix(2)))
    for byte in answer.dropFirst(2) {
      terminal.send([byte])
      terminal.receive(for: .milliseconds(5))
    }
    #expect(terminal.waitUntil { Self.tones($0) == Self.light })
    terminal.type("j")
    #expect(
      terminal.waitUntil { $0.lines[12].hasPrefix("│ j ") || $0.lines[12].hasPrefix("│ <Esc> j ") })
  }

  @Test func anAnswerNotYetComeWhenTheProgramEndsIsTakenFromTheShell() throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", ["-c", "\(probePath); read -r line; echo \"rest<$line>\""],
      background: Self.white, answersAtOnce: false)
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.type("q")
    terminal.receive(for: .milliseconds(30))
    terminal.send(terminal.takeAnswers())
    #expect(terminal.waitUntil { $0.contains("ended by q") })
    terminal.type("x\r")
    #expect(terminal.waitUntil { $0.contains("rest<x>") })
  }

  @Test(
    arguments: [
      ("tmux-256color", [:]), ("screen", [:]), ("linux", [:]), ("vt100", [:]), ("nonsense", [:]),
      ("xterm-256color", ["TMUX": "/tmp/x,1,0"]), ("xterm-256color", ["STY": "1.pts"]),
      ("xterm-256color", ["NO_COLOR": "1"]),
    ] as [(String, [String: String])])
  func whoMightNotUnderstandIsNotAsked(term: String, environment: [String: String]) throws {
    let terminal = try probe(term: term, environment: environment, background: Self.white)
    #expect(terminal.waitUntil { $0.contains("80x24") })
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("\u{1B}]11") && !sent.contains("\u{1B}[c"))
  }

  @Test func whatTheUserSaysIsNotAskedFor() throws {
    let terminal = try probe(["--light"], background: Self.black)
    #expect(terminal.waitUntil { $0.contains("80x24") && Self.tones($0) == Self.light })
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]11"))
  }

  @Test func theEnvironmentIsBelievedUntilTheTerminalAnswers() throws {
    let environment = ["COLORFGBG": "0;15"]
    let silent = try probe(environment: environment)
    #expect(silent.waitUntil { $0.contains("80x24") && Self.tones($0) == Self.light })
    let answering = try probe(environment: environment, background: Self.black)
    #expect(answering.waitUntil { $0.contains("80x24") && Self.tones($0) == Self.dark })
  }

  private static func tones(_ screen: Screen) -> [Int?] {
    (1...6).map { screen.look(column: 2, row: $0).foreground }
  }

  private func expectNothingTyped(_ terminal: PseudoTerminal, but typed: String = "") {
    terminal.type("x")
    let row = (typed + "x").map(String.init).joined(separator: " ")
    #expect(
      terminal.waitUntil { $0.lines[12].hasPrefix("│ \(row) ") }, "\(terminal.screen.lines[12])")
    #expect(terminal.screen.unknown == [])
  }
}
