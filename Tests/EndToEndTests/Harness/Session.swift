import Cells
import Foundation
import TestSupport
import Testing

/// Someone at the screen: the program in a terminal of its own, with keys pressed and rows read.
///
/// Nothing waits for a time to pass, only for something to be seen, with a deadline.
final class Session {
  /// The terminal.
  let terminal: PseudoTerminal
  // Its folders are there as long as it runs in them.
  private let program: Program

  /// Opens a workspace on the screen.
  ///
  /// - Parameters:
  ///   - workspace: Its path.
  ///   - program: The program and its surroundings.
  ///   - arguments: What more stands on the command line.
  ///   - term: The terminal's type.
  ///   - size: The terminal's size.
  ///   - background: What the terminal says of its background; nil when it says nothing.
  ///   - shell: A line of a shell with job control that runs the program as `"$0" "$@"`.
  /// - Throws: An error when there is no terminal to be had.
  init(
    _ workspace: String, _ program: Program, _ arguments: [String] = ["--by", "samordnare"],
    term: String = "xterm-256color", size: Size = Size(columns: 80, rows: 24),
    background: String? = nil, shell: String? = nil
  ) throws {
    self.program = program
    let command = ["open", workspace] + arguments
    terminal = try PseudoTerminal(
      running: shell == nil ? program.path : "/bin/bash",
      shell.map { ["-m", "-c", $0, program.path] + command } ?? command,
      environment: program.environment.merging(["TERM": term]) { $1 },
      in: program.home.path, term: term, size: size, background: background)
  }

  /// What the terminal shows.
  var screen: Screen { terminal.screen }

  /// The row that the cursor stands on.
  var cursorRow: String { screen.lines[screen.cursor.row] }

  /// Presses keys, written as a script.
  func press(_ script: String) throws {
    terminal.press(try KeyScript(script))
  }

  /// Waits until the screen is as described.
  func see(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    where condition: (Screen) -> Bool
  ) throws {
    let isSeen = terminal.waitUntil(within: .seconds(10)) { screen in
      // In the midst of a frame old rows stand beside new ones.
      !screen.modes.contains(2026) && condition(screen)
    }
    guard !isSeen else { return }
    let rows = screen.lines.joined(separator: "\n")
    Issue.record("Not seen: \(what)\n\(rows)", sourceLocation: sourceLocation)
    throw NotSeen()
  }

  /// Waits until a text is on the screen.
  func see(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try see(text, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Moves down until the cursor stands on a row that begins with an item's name.
  func select(_ item: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<60 {
      guard !cursorRow.contains(item) else { return }
      let cursor = screen.cursor
      try press("j")
      try see("the cursor on \(item)", sourceLocation: sourceLocation) { $0.cursor != cursor }
    }
    Issue.record("\(item) cannot be reached", sourceLocation: sourceLocation)
    throw NotSeen()
  }

  /// Leaves the program from wherever it is, and expects it to end well.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try press("o")
    try see("Behöver uppmärksamhet", sourceLocation: sourceLocation)
    try press("q")
    #expect(terminal.waitForEnd() == .exited(0), sourceLocation: sourceLocation)
    expectRestored(sourceLocation: sourceLocation)
  }

  /// Expects the terminal to be as it was before the program.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!screen.isAlternate, sourceLocation: sourceLocation)
    #expect(screen.isCursorVisible, sourceLocation: sourceLocation)
    #expect(screen.modes == [7, 25], "modes left on", sourceLocation: sourceLocation)
    #expect(terminal.settings == Self.untouched, sourceLocation: sourceLocation)
    #expect(screen.unknown.isEmpty, "\(screen.unknown)", sourceLocation: sourceLocation)
  }

  /// The settings of a terminal that no program has changed.
  private static let untouched: TerminalSettings? = {
    guard let idle = try? PseudoTerminal(running: "/bin/true") else { return nil }
    _ = idle.waitForEnd()
    return idle.settings
  }()
}

/// The rest of a test makes no sense without what was not seen; the issue is already recorded.
struct NotSeen: Error {}
