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
  /// What was shown before the keys whose effect nobody has waited for yet.
  private var unanswered: Screen?

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

  /// Presses keys, written as a script; the first one when there is a picture to press it at.
  func press(_ script: String) throws {
    _ = terminal.waitUntil { $0.framesEnded > 0 }
    unanswered = unanswered ?? screen
    terminal.press(try KeyScript(script))
  }

  /// Waits until the screen is as described.
  ///
  /// The first wait after a key is for something that was not there before the key: else it is over before
  /// the program has read the key, and the next key comes too early on a busy machine.
  func see(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    where condition: (Screen) -> Bool
  ) throws {
    if let unanswered, condition(unanswered) {
      Issue.record("\(what) was there before the key", sourceLocation: sourceLocation)
    }
    unanswered = nil
    let isSeen = terminal.waitUntil(within: .seconds(30)) { screen in
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
      unanswered = nil
      try press("j")
      try see("the cursor on \(item)", sourceLocation: sourceLocation) { $0.cursor != cursor }
    }
    Issue.record("\(item) cannot be reached", sourceLocation: sourceLocation)
    throw NotSeen()
  }

  /// Waits until all keys so far have had their effect, also where that is nothing to be seen.
  ///
  /// The program draws everything anew at Ctrl-L, and takes keys in their order.
  func settle(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let clearings = { self.terminal.output.count(of: Array("\u{1B}[H\u{1B}[".utf8)) }
    let before = clearings()
    try press("<C-l>")
    // What is counted is false before the key, whatever the screen showed then.
    unanswered = nil
    try see("everything drawn anew", sourceLocation: sourceLocation) { _ in clearings() > before }
  }

  /// Goes to the overview, unless that is what is shown.
  func goToOverview(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let overview = "Behöver uppmärksamhet"
    guard !screen.contains(overview) else { return }
    try press("o")
    try see(overview, sourceLocation: sourceLocation)
  }

  /// Goes from the overview to a focus area's tree, and waits for an item in it.
  ///
  /// The overview names items too, so that the item alone does not tell the two apart.
  func open(area number: Int, to item: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    try press("\(number)")
    try see("\(item) in the tree", sourceLocation: sourceLocation) { screen in
      !screen.contains("Behöver uppmärksamhet") && screen.contains(item)
    }
  }

  /// Leaves the program from wherever it is, and expects it to end well.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try goToOverview(sourceLocation: sourceLocation)
    try press("q")
    // What a test sent before may still be on its way: a key that comes together with it does nothing, and says so.
    for _ in 0..<5
    where terminal.waitForEnd(within: .seconds(5)) == nil
      && screen.contains("Flera tangenter kom på en gång")
    {
      try press("q")
    }
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

extension [UInt8] {
  /// How often a sequence occurs.
  fileprivate func count(of sequence: [UInt8]) -> Int {
    indices.count { self[$0...].starts(with: sequence) }
  }
}
