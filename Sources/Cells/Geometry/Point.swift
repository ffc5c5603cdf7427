/// A cell's place on the screen, 0-based from the top left.
public struct Point: Hashable, Sendable {
  /// Cells to the right of the left edge, 0-based.
  public var column: Int
  /// Cells below the top edge, 0-based.
  public var row: Int

  /// Creates the place of a cell.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
