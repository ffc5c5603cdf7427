/// A text being written, and the place in it where typing goes.
public struct TextField: Hashable, Sendable {
  /// The text so far, composed (NFC) and without control characters.
  public internal(set) var text: String
  /// The place of the cursor, in characters from the beginning.
  public internal(set) var cursor: Int
  /// The most characters the text may have.
  public let limit: Int
  /// Whether Ctrl-J and Alt-Enter begin a new line.
  public let takesLines: Bool

  /// Creates a field with the cursor at the end of a text.
  ///
  /// - Parameters:
  ///   - text: The text to begin with, kept whole also where it exceeds the limit.
  ///   - limit: The most characters.
  ///   - takesLines: Whether the text may have several lines.
  public init(_ text: String = "", limit: Int = 4_000, takesLines: Bool = true) {
    self.limit = max(0, limit)
    self.takesLines = takesLines
    self.text = EditedText.composed(EditedText.cleaned(text, takesLines: takesLines))
    cursor = self.text.count
  }

  /// How many characters the text has beyond the limit; something longer may have been written elsewhere.
  public var excess: Int { max(0, text.count - limit) }

  /// Whether nothing more can be typed.
  public var isFull: Bool { text.count >= limit }

  /// Whether nothing has been written.
  public var isEmpty: Bool { text.isEmpty }

  /// Moves the cursor to a place in the text.
  ///
  /// - Parameter place: In characters from the beginning; beyond the text counts as its end.
  public mutating func moveCursor(to place: Int) {
    cursor = min(max(0, place), text.count)
  }

  /// Inserts a typed or pasted text at the cursor, whole or not at all.
  ///
  /// - Parameter typed: The text.
  /// - Returns: For how many characters there was no room; nothing was inserted then.
  @discardableResult
  public mutating func insert(_ typed: String) -> Int {
    let head = String(text.prefix(cursor))
    let tail = String(text.dropFirst(cursor))
    // A combining mark joins the character before it and needs no room of its own.
    let whole = EditedText.composed(head + EditedText.cleaned(typed, takesLines: takesLines))
    let joined = EditedText.composed(whole + tail)
    let count = joined.count
    guard count <= max(limit, text.count) else { return count - limit }
    text = joined
    cursor = min(whole.count, count)
    return 0
  }
}
