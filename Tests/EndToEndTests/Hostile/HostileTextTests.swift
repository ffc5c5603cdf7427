import Cells
import Foundation
import TestSupport
import Testing

/// Nothing that stands in a file can steer a terminal, hide text or put it out of line.
@Suite struct HostileTextTests {
  let program: Program
  let workspace: HostileWorkspace

  init() throws {
    (program, workspace) = (try Program(), try HostileWorkspace())
  }

  static let commands = [
    "open", "show", "show F1", "show A01", "show A02", "show A05", "list activities",
    "list attention", "log", "log A01", "log A02", "check", "verify", "show --json",
    "show A01 --json", "list activities --json", "list attention --json", "log --json",
    "check --json", "verify --json", "list activities --csv", "list attention --csv", "log --csv",
    "undo FIENTLIG", "note A01 Hej", "progress A03 done", "assess A04 deviating --note X",
  ]

  @Test(.fault(.f54), arguments: commands, ["sv", "en"])
  func noPlainCommandPassesAControlOn(command: String, language: String) throws {
    let parts = command.split(separator: " ").map(String.init)
    let outcome = try program.run(
      parts + ["-w", workspace.path, "--language", language, "--today", "2026-03-20"]
        + (["undo", "note", "progress", "assess"].contains(parts[0]) ? ["--by", "chef"] : []))
    #expect(!(outcome.output + outcome.complaint).isEmpty, "\(outcome)")
    for text in [outcome.output, outcome.complaint] {
      #expect(harmful(in: text) == [], "\(outcome)")
    }
  }

  @Test(.fault(.f54)) func aPlanFileWithControlsIsRefusedWithoutPassingThemOn() throws {
    for (place, text) in HostileWorkspace.sequences.enumerated() {
      try workspace.write(
        "format: 1\nversion: \"\(text)\"\nst\(text)atus: \(text)\n", to: "plan/activities.yaml")
      for command in ["check", "show"] {
        let outcome = try program.run(command, "-w", workspace.path)
        #expect(outcome.ending == .status(65), "\(place) \(outcome)")
        #expect(harmful(in: outcome.output + outcome.complaint) == [], "\(place) \(outcome)")
      }
    }
  }

  @Test(.fault(.f62)) func noCellOfATableIsAFormula() throws {
    for command in [["list", "activities"], ["list", "attention"], ["log"]] {
      let outcome = try program.run(command + ["--csv", "-w", workspace.path])
      let cells = outcome.output.matches(of: /(?:^|;|\n|\u{FEFF})"((?:[^"]|"")*)"/).map(\.output.1)
      #expect(cells.count > 10, "\(outcome)")
      for cell in cells {
        #expect(
          cell.first.map("=+-@\t\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains) != true, "\(cell)")
      }
    }
  }

  @Test(
    arguments: [
      "", "1", "1j<Enter>", "1jj<Enter>", "1jj<Enter><PgDn><PgDn><End>", "1jjjjj<Enter>", "v\u{F6}",
      "vh", "?", "1/KAPAD<Enter>", "1js", "1jb3", "1jt",
    ], ["xterm-256color", "linux", "vt100"])
  func nothingFromAFileReachesTheTerminalRaw(script: String, term: String) throws {
    let session = try Session(
      workspace.path, program, ["--by", "chef", "--today", "2026-03-20"], term: term)
    try session.see("Behöver uppmärksamhet")
    try session.press(script)
    try session.settle()
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForEnd() != nil)
    // The program itself asks for the background's colour, and for nothing else.
    let sent = String(decoding: session.terminal.output, as: UTF8.self)
      .replacing("\u{1B}]11;?\u{7}", with: "", maxReplacements: 1)
    #expect(!sent.contains("\u{1B}]"), "no command to the window")
    #expect(!sent.contains("\u{1B}[5;7m") && !sent.contains("\u{1B}[6n"))
    let allowed: Set<Unicode.Scalar> = ["\u{1B}", "\r", "\n", "\u{8}", "\u{E}", "\u{F}"]
    let found = harmful(in: sent).filter { !allowed.contains($0) }
    #expect(found == [], "\(script)")
    #expect(session.screen.unknown.isEmpty, "\(session.screen.unknown)")
  }

  @Test(.fault(.f55), arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func everyColumnStandsWhereTheOthersDo(size: Size) throws {
    let session = try Session(
      workspace.path, program, ["--by", "chef", "--today", "2026-03-20"], size: size)
    try session.see("Behöver uppmärksamhet")
    try session.press("1")
    try session.see("━━ 1/1")
    let rows = session.screen.lines.filter { $0.contains(/^.   A\d\d .* – ingen uppgift/) }
    #expect(rows.count >= 6, "\(session.screen.lines.joined(separator: "\n"))")
    // The C library's widths, since ncurses places what follows by them.
    let columns = rows.compactMap { row in
      row.firstRange(of: "– ingen uppgift").map { row[..<$0.lowerBound] }
    }.map { before in
      before.unicodeScalars.reduce(0) { $0 + max(0, columnsInCLibrary(of: $1)) }
    }
    #expect(Set(columns).count == 1, "\(zip(columns, rows).map { "\($0) \($1)" })")
    session.terminal.signal(SIGTERM)
    #expect(session.terminal.waitForEnd() != nil)
  }

  @Test(.fault(.f55)) func whatIsHiddenIsSpelledOut() throws {
    let shown = try program.run("log", "A01", "-w", workspace.path).output
    #expect(shown.contains("‹U+001B›]0;KAPAD‹U+0007›"), "\(shown)")
    let activity = try program.run("show", "A02", "-w", workspace.path).output
    #expect(activity.contains("Årlig översyn i Årby"), "composed as everyone else writes it")
  }

  /// What of a text steers, hides or reorders.
  private func harmful(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE0000...0xE0FFF: true
      default: scalar.properties.generalCategory == .control
      }
    }
  }
}
