import Cells
import Glibc

/// Asks the terminal how many columns it takes to draw a text, and compares with what the program counts.
enum WidthRuler {
  /// Texts with the symbols that the screen draws, and letters of which some are put together.
  static let samples = ["åäö", "a\u{30A}e\u{301}", "●◐○", "▲▼►", "█░", "✓–…→", "│─┼", "é日"]

  /// The longest time that a terminal is waited for, all texts together, in milliseconds.
  private static let patience = 1_000

  /// Draws each text and asks where the cursor stands.
  ///
  /// - Returns: What took another number of columns than counted; `nil` where the terminal did not say.
  static func measured() -> [Circumstances.Misdrawn]? {
    guard let mode = RawInput() else { return nil }
    defer { mode.restore() }
    let deadline = ContinuousClock.now + .milliseconds(patience)
    var found: [Circumstances.Misdrawn] = []
    for text in samples {
      Output.standardOutput.writeSequence("\r\(text)\u{1B}[6n")
      guard let column = mode.cursorColumn(until: deadline) else {
        Output.standardOutput.writeSequence("\r\u{1B}[K")
        return nil
      }
      let (counted, drawn) = (ScreenText(text).columns, column - 1)
      if counted != drawn { found.append(.init(text: text, counted: counted, drawn: drawn)) }
      Output.standardOutput.writeSequence("\r\u{1B}[K")
    }
    return found
  }

  /// Lines whose last bar stands in the same column, where the terminal counts as the program does.
  static var lines: [String] {
    let width = 8
    return (["12345678"] + samples).map { text in
      text + String(repeating: " ", count: max(0, width - ScreenText(text).columns)) + "|"
    }
  }
}

/// The terminal while its answers are read as they come, unseen.
private struct RawInput {
  private let before: termios

  init?() {
    var settings = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    before = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    guard unsafe tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else { return nil }
  }

  func restore() {
    var settings = before
    _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// Reads an answer such as `ESC [ 12 ; 5 R`.
  func cursorColumn(until deadline: ContinuousClock.Instant) -> Int? {
    var answer: [UInt8] = []
    while answer.last != UInt8(ascii: "R"), answer.count < 32 {
      let left = deadline - .now
      var request = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let time = Int32(max(0, left / .milliseconds(1)))
      guard left > .zero, unsafe poll(&request, 1, time) == 1 else { return nil }
      var byte: UInt8 = 0
      guard unsafe read(STDIN_FILENO, &byte, 1) == 1 else { return nil }
      answer.append(byte)
    }
    let text = String(decoding: answer, as: UTF8.self)
    return text.dropLast().split(separator: ";").last.flatMap { Int($0) }
  }
}
