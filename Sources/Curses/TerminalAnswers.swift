/// What a terminal is asked and what it has answered.
///
/// The question about the background is followed by one that every terminal answers. Answers come in
/// order, so its answer tells that nothing more is to come.
struct TerminalAnswers {
  /// Whether an answer may still come.
  private(set) var isAwaited = false
  /// Whether the terminal has been asked at all; one that answers out of order is understood too.
  private var hasAsked = false
  /// What the terminal has told of its background.
  private(set) var background: Background?

  /// Notes that the terminal has been asked.
  mutating func ask() {
    (isAwaited, hasAsked) = (true, true)
  }

  /// Takes a control sequence that is no key.
  ///
  /// - Parameter text: What stands after the Escape.
  /// - Returns: Whether it is what we have asked for, and no other program.
  @discardableResult
  mutating func take(_ text: String) -> Bool {
    guard hasAsked else { return false }
    if text.hasPrefix("[?"), text.hasSuffix("c") {
      defer { isAwaited = false }
      return isAwaited
    }
    guard text.hasPrefix("]"), let told = Background(answer: String(text.dropFirst())) else {
      return false
    }
    background = told
    return isAwaited
  }
}
