@_spi(_Unicode) import Swift

/// Collects a control sequence that is no key: what a terminal answers, or an arrow key torn apart.
struct SequenceReader {
  /// What a sequence turned out to be.
  enum Ending: Hashable {
    /// Not over yet.
    case unfinished
    /// Over, with its text from the `[`, `O` or `]` on.
    case finished(String)
    /// Over without its end; the scalar is the first of something else that began with an Escape.
    case brokenOff(String)
  }

  /// The most scalars of one sequence.
  private static let limit = 128

  private var text: String

  /// Begins with the scalar after the Escape; nil when none of these begins so.
  init?(first scalar: Unicode.Scalar, mayBeAnswer: Bool) {
    guard scalar == "[" || scalar == "O" || (scalar == "]" && mayBeAnswer) else { return nil }
    text = String(Character(scalar))
  }

  /// Whether it is text of any length, ended by a bell or by Escape and backslash.
  private var isCommand: Bool { text.hasPrefix("]") }

  /// Takes the next scalar.
  mutating func take(_ scalar: Unicode.Scalar) -> Ending {
    let afterEscape = text.unicodeScalars.last == "\u{1B}"
    if afterEscape, scalar != "\\" { return .brokenOff(text) }
    text.unicodeScalars.append(scalar)
    let isLast =
      isCommand
      ? scalar == "\u{7}" || afterEscape
      : scalar.value >= 0x40 && scalar != "["
    return isLast || text.unicodeScalars.count >= Self.limit ? .finished(text) : .unfinished
  }

  /// Tells whether an Escape is part of the sequence rather than the beginning of another.
  var takesEscape: Bool { isCommand }
}
