public import Cells

/// What a terminal shows after the bytes it was sent: enough of an emulator for what ncurses sends.
public struct Screen: Equatable, Sendable {
  /// How a cell looks.
  public struct Look: Hashable, Sendable {
    /// Whether the text is heavier.
    public var isBold = false
    /// Whether text and background change places.
    public var isReversed = false
    /// Whether the text is underlined.
    public var isUnderlined = false
    /// The number of the text's colour; nil is the terminal's own.
    public var foreground: Int?
    /// The number of the background's colour; nil is the terminal's own.
    public var background: Int?
  }

  struct Place: Equatable, Sendable {
    var character: Character = " "
    var look = Look()
    /// Whether the place is the right half of a wide character.
    var isCovered = false
  }

  /// The width and height, in cells.
  public internal(set) var size: Size
  /// Where the cursor stands.
  public internal(set) var cursor = Point(column: 0, row: 0)
  /// Whether the alternate screen is shown.
  public internal(set) var isAlternate = false
  /// The private modes that are on, such as 2004 for bracketed paste; 25 is the visible cursor.
  public internal(set) var modes: Set<Int> = [7, 25]
  /// What the emulator does not know; a test expects it to be empty.
  public internal(set) var unknown: [String] = []
  /// How often the bell rang.
  public internal(set) var bells = 0

  /// How often the end of a frame has come; a key that is answered has one.
  public internal(set) var framesEnded = 0
  /// Whether the numeric keypad is in its application mode.
  public internal(set) var isKeypadApplication = false
  /// Whether keys with modifiers are told of in xterm's longer way.
  public internal(set) var modifiesKeys = false
  /// The flags of kitty's keyboard protocol.
  public internal(set) var keyboardFlags = 0

  /// The colour that the terminal says its background has, such as `rgb:ffff/ffff/ffff`; nil when it
  /// does not understand the question.
  public var background: String?
  /// What the terminal has answered and nobody has sent.
  public internal(set) var answers: [UInt8] = []

  var places: [[Place]]
  var mainPlaces: [[Place]] = []
  var savedCursor = Point(column: 0, row: 0)
  var look = Look()
  var drawsLines = [false, false]
  var shift = 0
  var region: Range<Int>
  var wrapsNext = false
  var last: Character = " "
  var parser = SequenceParser()

  /// Creates an empty screen.
  public init(size: Size) {
    self.size = size
    places = Self.empty(size)
    region = 0..<size.rows
  }

  static func empty(_ size: Size) -> [[Place]] {
    Array(repeating: Array(repeating: Place(), count: size.columns), count: size.rows)
  }

  /// Whether the cursor is shown.
  public var isCursorVisible: Bool { modes.contains(25) }

  /// The rows as text, blanks at their ends included.
  public var lines: [String] {
    places.map { row in String(row.lazy.filter { !$0.isCovered }.map(\.character)) }
  }

  /// Returns how a cell looks.
  public func look(column: Int, row: Int) -> Look {
    places[row][column].look
  }

  /// Tells whether some row contains a text.
  public func contains(_ text: String) -> Bool {
    lines.contains { $0.contains(text) }
  }

  /// Shows what a program has sent.
  public mutating func receive(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let token = parser.take(byte) else { continue }
      obey(token)
    }
  }

  /// Takes what the terminal has answered.
  mutating func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  /// Gives the screen another size; what is outside is lost.
  public mutating func resize(to newSize: Size) {
    var resized = Self.empty(newSize)
    for row in 0..<min(size.rows, newSize.rows) {
      for column in 0..<min(size.columns, newSize.columns) {
        resized[row][column] = places[row][column]
      }
    }
    places = resized
    mainPlaces = Self.empty(newSize)
    size = newSize
    region = 0..<newSize.rows
    move(to: cursor)
  }
}
