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
  ///   - text: The text to begin with; what exceeds the limit is left out.
  ///   - limit: The most characters.
  ///   - takesLines: Whether the text may have several lines.
  public init(_ text: String = "", limit: Int = 4_000, takesLines: Bool = true) {
    self.limit = max(0, limit)
    self.takesLines = takesLines
    self.text = ""
    cursor = 0
    insert(text)
  }

  /// Whether nothing has been written.
  public var isEmpty: Bool { text.isEmpty }

  /// Moves the cursor to a place in the text.
  ///
  /// - Parameter place: In characters from the beginning; beyond the text counts as its end.
  public mutating func moveCursor(to place: Int) {
    cursor = min(max(0, place), text.count)
  }

  /// Inserts a typed or pasted text at the cursor, as much of it as has room.
  public mutating func insert(_ typed: String) {
    let head = String(text.prefix(cursor))
    let tail = String(text.dropFirst(cursor))
    let room = limit - head.count - tail.count
    guard room >= 0 else { return }
    let kept = EditedText.cleaned(typed, takesLines: takesLines).prefix(room + 1)
    // A combining mark joins the character before it and needs no room of its own.
    var whole = EditedText.composed(head + kept)
    if whole.count + tail.count > limit { whole = String(whole.prefix(limit - tail.count)) }
    text = EditedText.composed(whole + tail)
    cursor = min(whole.count, text.count)
  }
}
