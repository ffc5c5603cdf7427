import Cells
import Foundation
import TestSupport
import Testing

/// Every kind of terminal: letters, colours, characters, and what is left behind.
@Suite struct TerminalKindTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  /// A kind of terminal, and the highest number of a colour that may be sent to it.
  static let kinds: [(term: String, highest: Int)] = [
    ("xterm-256color", 255), ("screen-256color", 255), ("rxvt-unicode-256color", 255),
    ("tmux-256color", 255), ("xterm", 7), ("linux", 7), ("screen", 7),
    ("vt100", -1), ("vt220", -1),
    // Debian does not know these; they are taken for an xterm.
    ("xterm-kitty", 255), ("xterm-ghostty", 255), ("alacritty", 255), ("nonsense", 255),
  ]

  @Test(arguments: kinds)
  func aTerminalShowsLettersAndNoMoreColoursThanItHas(term: String, highest: Int) throws {
    let session = try Session(copy.path, program, term: term)
    try session.see("Bekämpa")
    try session.see("Behöver uppmärksamhet")
    try session.see("på") { $0.contains("Gemensam platsanalys") || $0.contains("Föräldra") }
    let colours = Self.colours(on: session.screen)
    #expect(colours.allSatisfy { $0 <= highest }, "\(colours)")
    #expect(colours.isEmpty == (highest < 0))
    try session.press("1j")
    try session.see("Förebyggt och motverkat")
    try session.leave()
  }

  /// Such a terminal is not among those that every machine knows.
  @Test func sixteenColoursAreSixteen() throws {
    var program = program
    let entry = """
      xterm-sixteen|sixteen colours,
      \tcolors#16, pairs#256,
      \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e9%p1%{8}%-%d%;m,
      \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e10%p1%{8}%-%d%;m, use=xterm,

      """
    let folder = program.home.path
    try entry.write(toFile: "\(folder)/sixteen.ti", atomically: true, encoding: .utf8)
    let made = try program.shell("tic -o '\(folder)' '\(folder)/sixteen.ti'")
    try #require(made.ending == .status(0), "\(made)")
    program.environment.merge(["TERMINFO": folder, "COLORFGBG": "15;0"]) { $1 }
    let session = try Session(copy.path, program, term: "xterm-sixteen")
    try session.see("Bekämpa")
    let colours = Self.colours(on: session.screen)
    #expect(colours.contains(9) && colours.allSatisfy { $0 < 16 }, "\(colours)")
    try session.leave()
  }

  @Test(arguments: ["TERM=", "unset TERM;", "TERMINFO=\"$HOME\" TERM=xterm-kitty"])
  func aTerminalWithoutANameIsTakenForAnXterm(prefix: String) throws {
    let session = try Session(copy.path, program, shell: "\(prefix) \"$0\" \"$@\"")
    try session.see("Bekämpa")
    try session.press("1j")
    try session.see("Förebyggt och motverkat")
    try session.press("oq")
    #expect(session.terminal.waitForEnd() == .exited(0))
    session.expectRestored()
  }

  @Test(arguments: ["xterm-256color", "vt100", "linux"])
  func asciiDrawsOurOwnSymbolsSoAndLeavesTheLetters(term: String) throws {
    let session = try Session(copy.path, program, ["--by", "samordnare", "--ascii"], term: term)
    try session.see("Bekämpa")
    try session.press("1jj")
    try session.see("Genomförande")
    let others = Set(session.screen.lines.joined().filter { !$0.isASCII && !$0.isLetter })
    #expect(others.isSubset(of: ["«", "»", "”", "§"]), "\(others)")
    try session.leave()
  }

  @Test(
    arguments: [
      ("rgb:ffff/ffff/ffff", [:], []), ("rgb:0000/0000/0000", [:], ["--background", "light"]),
      (nil, ["SAMVERKAN_BACKGROUND": "ljus"], []), (nil, ["COLORFGBG": "0;15"], []),
    ] as [(String?, [String: String], [String])])
  func aLightBackgroundGetsDarkColours(
    background: String?, environment: [String: String], arguments: [String]
  ) throws {
    var program = program
    program.environment.merge(environment) { $1 }
    let session = try Session(
      copy.path, program, ["--by", "samordnare"] + arguments, background: background)
    try session.see("the colours for a light background") {
      $0.contains("Bekämpa")
        && Self.colours(on: $0).isSubset(of: [240, 22, 94, 124, 25])
    }
    try session.leave()
  }

  @Test func anUnknownBackgroundIsRefused() throws {
    let outcome = try program.run("open", copy.path, "--background", "rosa")
    #expect(outcome.ending == .status(64), "\(outcome)")
    #expect(outcome.complaint.contains("ljus"), "\(outcome)")
  }

  private static func colours(on screen: Screen) -> Set<Int> {
    var colours: Set<Int> = []
    for row in 0..<screen.size.rows {
      for column in 0..<screen.size.columns {
        let look = screen.look(column: column, row: row)
        colours.formUnion([look.foreground, look.background].compactMap(\.self))
      }
    }
    return colours
  }
}
