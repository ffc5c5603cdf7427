/// What a terminal is asked and what it has answered.
///
/// The question about the background is followed by one that every terminal answers. Answers come in
/// order, so its answer tells that nothing more is to come.
struct TerminalAnswers {
  /// Whether an answer may still come.
  private(set) var isAwaited = false
  /// What the terminal has told of its background.
  private(set) var background: Background?

  /// Notes that the terminal has been asked.
  mutating func ask() {
    isAwaited = true
  }

  /// Takes a control sequence that is no key.
  mutating func take(_ text: String) {
    guard isAwaited else { return }
    if text.hasPrefix("[?"), text.hasSuffix("c") {
      isAwaited = false
    } else if text.hasPrefix("]") {
      let answer = text.dropFirst().prefix { $0 != "\u{7}" && $0 != "\u{1B}" }
      background = Background(answer: String(answer)) ?? background
    }
  }
}
