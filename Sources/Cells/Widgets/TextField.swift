/// A text being written, and the place in it where typing goes.
///
/// What is typed can be taken back, a word at a time. A text that stood there before can be marked as a
/// whole: the first character then replaces it, and a key that moves keeps it.
public struct TextField: Hashable, Sendable {
  /// The text so far, composed (NFC) and without control characters.
  public internal(set) var text: String
  /// The place of the cursor, in characters from the beginning.
  public internal(set) var cursor: Int
  /// The most characters the text may have.
  public let limit: Int
  /// Whether Ctrl-J and Alt-Enter begin a new line.
  public let takesLines: Bool
  /// Whether the whole text is marked.
  public internal(set) var isMarked = false
  /// What the text was before each step that can be taken back, the latest last.
  var earlier: [Step] = []

  struct Step: Hashable {
    let text: String
    let cursor: Int
    /// Whether the step wrote on in a word, which is taken back whole.
    let isWithinWord: Bool
  }

  /// The most steps that are remembered.
  private static let memory = 200

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
    let head = isMarked ? "" : String(text.prefix(cursor))
    let tail = isMarked ? "" : String(text.dropFirst(cursor))
    // A combining mark joins the character before it and needs no room of its own.
    let whole = EditedText.composed(head + EditedText.cleaned(typed, takesLines: takesLines))
    let joined = EditedText.composed(whole + tail)
    let count = joined.count
    guard count <= max(limit, text.count) else { return count - limit }
    remember(isWithinWord: typed.count == 1 && typed.allSatisfy { $0.isLetter || $0.isNumber })
    isMarked = false
    text = joined
    cursor = min(whole.count, count)
    return 0
  }

  /// Marks the whole text, if there is one.
  public mutating func markWhole() {
    isMarked = !isEmpty
    cursor = text.count
  }

  /// Whether there is a step to take back.
  public var canUndo: Bool { !earlier.isEmpty }

  /// Takes back the latest step: a word that was written, or one removal.
  ///
  /// - Returns: Whether there was one.
  public mutating func undo() -> Bool {
    guard let step = earlier.popLast() else { return false }
    (text, cursor, isMarked) = (step.text, min(step.cursor, step.text.count), false)
    return true
  }

  mutating func remember(isWithinWord: Bool) {
    if isWithinWord, let last = earlier.last, last.isWithinWord { return }
    earlier.append(Step(text: text, cursor: cursor, isWithinWord: isWithinWord))
    if earlier.count > Self.memory { earlier.removeFirst() }
  }

  /// Whether two hold the same, wherever they came from.
  public static func == (one: TextField, other: TextField) -> Bool {
    (one.text, one.cursor, one.limit, one.takesLines, one.isMarked)
      == (other.text, other.cursor, other.limit, other.takesLines, other.isMarked)
  }

  /// Hashes what the field holds.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(cursor)
  }
}
