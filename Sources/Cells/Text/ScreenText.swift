/// Text that is safe to show: the only text that a frame accepts.
///
/// Whatever could move the cursor, hide or reorder what stands beside it, or take another number of
/// columns than counted is replaced by a visible form, as `‹U+202E›`. A newline stays: it ends a
/// line for `wrapped(to:)` and is otherwise shown as a space.
public struct ScreenText: Hashable, Sendable {
  /// Each is one base character with at most four marks, or a newline.
  let characters: [Character]
  /// The columns of the whole text on one line, in cells.
  public let columns: Int

  /// Creates a safe text from any text.
  public init(_ text: String) {
    if let characters = Sanitiser.simpleCharacters(of: text) {
      self.init(characters, isNarrow: true)
    } else {
      self.init(characters: Sanitiser.compose(text))
    }
  }

  /// - Precondition: The characters come from texts that have been made safe.
  init(characters: [Character]) {
    self.init(characters, isNarrow: false)
  }

  /// - Precondition: The characters come from texts that have been made safe; if they are narrow,
  ///   each takes one column.
  init(_ characters: [Character], isNarrow: Bool) {
    self.characters = characters
    columns =
      isNarrow
      ? characters.count : characters.reduce(0) { $0 + CharacterWidth.columns(of: $1) }
  }

  /// Whether every character takes one column, as in nearly all text.
  var isNarrow: Bool { columns == characters.count }

  /// Returns some of the characters.
  subscript(range: Range<Int>) -> ScreenText {
    ScreenText(Array(characters[range]), isNarrow: isNarrow)
  }

  /// Whether the text has no characters.
  public var isEmpty: Bool { characters.isEmpty }

  /// The text as it is shown.
  public var string: String { String(characters) }

  /// Returns one text followed by another.
  public static func + (first: ScreenText, second: ScreenText) -> ScreenText {
    let characters = first.characters + second.characters
    return ScreenText(characters, isNarrow: first.isNarrow && second.isNarrow)
  }

  /// Adds a text at the end.
  public static func += (first: inout ScreenText, second: ScreenText) {
    first = first + second
  }

  /// Creates a text of the same text many times.
  public init(repeating text: ScreenText, count: Int) {
    self.init(characters: Array(repeating: text.characters, count: max(0, count)).flatMap(\.self))
  }
}

extension ScreenText: ExpressibleByStringInterpolation {
  /// Creates a safe text from a literal; what is interpolated is made safe as well.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension ScreenText: CustomStringConvertible {
  /// The text as it is shown.
  public var description: String { string }
}

extension Sequence<ScreenText> {
  /// Returns the texts one after the other, with a separator between them.
  public func joined(separator: ScreenText = "") -> ScreenText {
    ScreenText(characters: Array(map(\.characters).joined(separator: separator.characters)))
  }
}
