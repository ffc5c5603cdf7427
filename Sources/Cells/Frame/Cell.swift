/// One place on the screen and what it shows.
public struct Cell: Hashable, Sendable {
  /// A base character with at most four combining marks; a space in the right half of a wide one.
  public var character: Character
  /// How the character is shown.
  public var style: Style
  /// Columns the character takes: 1, 2, or 0 in the right half of a wide one.
  public var width: Int

  /// Creates a cell.
  public init(character: Character, style: Style = .plain, width: Int = 1) {
    self.character = character
    self.style = style
    self.width = width
  }

  /// An empty cell of ordinary style.
  public static let blank = Cell(character: " ")
}
