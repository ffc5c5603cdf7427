/// The symbols that we draw ourselves; each is one column wide in every terminal.
public struct Symbols: Sendable {
  /// A horizontal border.
  public let horizontal: ScreenText
  /// A vertical border.
  public let vertical: ScreenText
  /// The top left corner of a border.
  public let topLeft: ScreenText
  /// The top right corner of a border.
  public let topRight: ScreenText
  /// The bottom left corner of a border.
  public let bottomLeft: ScreenText
  /// The bottom right corner of a border.
  public let bottomRight: ScreenText
  /// A border that branches to the right.
  public let teeRight: ScreenText
  /// A border that branches to the left.
  public let teeLeft: ScreenText
  /// A border that branches downwards.
  public let teeDown: ScreenText
  /// A border that branches upwards.
  public let teeUp: ScreenText
  /// Two borders that cross.
  public let cross: ScreenText
  /// A border for what has the focus.
  public let heavyHorizontal: ScreenText
  /// What stands before the selected row.
  public let selected: ScreenText
  /// What stands before something that can be unfolded.
  public let folded: ScreenText
  /// What stands before something that is unfolded.
  public let unfolded: ScreenText
  /// An empty circle: not begun.
  public let circle: ScreenText
  /// A half-filled circle: under way.
  public let halfCircle: ScreenText
  /// A filled circle.
  public let disc: ScreenText
  /// A tick: done.
  public let tick: ScreenText
  /// Better than before.
  public let rising: ScreenText
  /// As before.
  public let steady: ScreenText
  /// Worse than before.
  public let falling: ScreenText
  /// A filled part of a bar.
  public let filled: ScreenText
  /// An empty part of a bar.
  public let unfilled: ScreenText
  /// Two values that differ.
  public let different: ScreenText
  /// What stands where a text was cut.
  public let ellipsis: ScreenText
  /// From one value to another.
  public let arrow: ScreenText
  /// What lies between items on one line.
  public let dot: ScreenText
  /// A long dash.
  public let dash: ScreenText
  /// More rows above.
  public let up: ScreenText
  /// More rows below.
  public let down: ScreenText
  /// Dropped or failed.
  public let crossed: ScreenText
  /// Paused.
  public let square: ScreenText

  /// The symbols of terminals that show Unicode.
  public static let unicode = Symbols("─│┌┐└┘├┤┬┴┼━›▸▾○◐●✓▲►▼█░≠…→·–↑↓×■")
  /// The symbols of all other terminals, in the same order.
  public static let ascii = Symbols("-|+++++++++=>>_o%*x^=v#.!~>.-^v/:")

  static let asciiForms: [Character: Character] = {
    Dictionary(uniqueKeysWithValues: zip(unicode.all, ascii.all)).merging([
      "‹": "<", "”": "\"", "“": "\"", "’": "'", "—": "-", "•": "*", "←": "<", "◌": "o",
      "▁": "_", "▂": ".", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%",
    ]) { ours, _ in ours }.merging(braille) { ours, _ in ours }
  }()

  /// Patterns of dots as rough marks: whether dots are set above, below or in both halves.
  private static let braille: [Character: Character] = {
    let forms = (UInt32(1)...255).compactMap { bits -> (Character, Character)? in
      let (above, below) = (bits & 0b0001_1011 != 0, bits & 0b1110_0100 != 0)
      return Unicode.Scalar(0x2800 + bits).map {
        (Character($0), above && below ? ":" : above ? "'" : ".")
      }
    }
    return Dictionary(uniqueKeysWithValues: forms)
  }()

  let all: [Character]

  private init(_ symbols: String) {
    let all = Array(symbols)
    self.all = all
    var next = all.makeIterator()
    func take() -> ScreenText { next.next().map { ScreenText(String($0)) } ?? "" }
    horizontal = take()
    vertical = take()
    topLeft = take()
    topRight = take()
    bottomLeft = take()
    bottomRight = take()
    teeRight = take()
    teeLeft = take()
    teeDown = take()
    teeUp = take()
    cross = take()
    heavyHorizontal = take()
    selected = take()
    folded = take()
    unfolded = take()
    circle = take()
    halfCircle = take()
    disc = take()
    tick = take()
    rising = take()
    steady = take()
    falling = take()
    filled = take()
    unfilled = take()
    different = take()
    ellipsis = take()
    arrow = take()
    dot = take()
    dash = take()
    up = take()
    down = take()
    crossed = take()
    square = take()
  }
}
