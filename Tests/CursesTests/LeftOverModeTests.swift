import Cells
import TestSupport
import Testing

/// What a program that died has left on is off while ours runs, and its reports are no keys.
@Suite struct LeftOverModeTests {
  /// A terminal in which a program has died, and the probe after it.
  private func probeAfterDeath(term: String = "xterm-256color") throws -> PseudoTerminal {
    let modes =
      #"\033=\033[?1h\033[?1000h\033[?1002h\033[?1003h\033[?1006h\033[?1015h\033[>4;1m\033[=5u"#
    return try PseudoTerminal(
      running: "/bin/sh", ["-c", "printf '\(modes)'; exec \(probePath)"], term: term)
  }

  @Test(.fault(.f89)) func modesOfOthersAreOffAndOursAreGivenBack() throws {
    let terminal = try probeAfterDeath()
    // While a frame is on its way its own mode is on, so the modes are waited for between frames.
    #expect(
      terminal.waitUntil { $0.contains("80x24") && $0.modes == [7, 25, 1004, 1049, 2004] },
      "\(terminal.screen.modes)")
    #expect(!terminal.screen.isKeypadApplication && !terminal.screen.modifiesKeys)
    #expect(terminal.screen.keyboardFlags == 0)
    terminal.type("q")
    #expect(terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.modes == [7, 25] && terminal.screen.unknown == [])
    FaultTally.note()
  }

  @Test(.fault(.f89), arguments: ["linux", "vt100", "screen-256color"])
  func whatWouldPrintThemIsNotSentTheLongForms(term: String) throws {
    let terminal = try probe(term: term)
    #expect(terminal.waitUntil { $0.contains("80x24") && $0.framesEnded > 0 })
    let sent = String(decoding: terminal.output, as: UTF8.self)
    #expect(!sent.contains("\u{1B}[>") && !sent.contains("\u{1B}[=") && !sent.contains("\u{1B}[<"))
    FaultTally.note()
  }

  @Test(.fault(.f81), arguments: ["\u{1B}[<2;12;5M", "\u{1B}[M !2", "\u{1B}P1$r2 q\u{1B}\\"])
  func reportsAreNoKeys(report: String) throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") })
    terminal.send(Array(report.utf8))
    terminal.press(try KeyScript("x"))
    #expect(terminal.waitUntil { $0.lines[12].hasPrefix("│ x ") }, "\(terminal.screen.lines[12])")
  }

  @Test(.fault(.f89)) func modesThatAreSwitchedOnMeanwhileAreOffAfterALoan() throws {
    let terminal = try probe()
    #expect(terminal.waitUntil { $0.contains("80x24") && $0.framesEnded > 0 })
    terminal.press(try KeyScript("R"))
    // Switched off at the start and once more after the loan.
    #expect(
      terminal.waitUntil { _ in
        String(decoding: terminal.output, as: UTF8.self).split(separator: "\u{1B}[?1003l").count
          >= 3
      })
    #expect(terminal.waitUntil { $0.isAlternate && $0.modes == [7, 25, 1004, 1049, 2004] })
    FaultTally.note()
  }
}
