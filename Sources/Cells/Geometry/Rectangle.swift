/// A part of the screen.
public struct Rectangle: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// The width and height.
  public var size: Size

  /// Creates a rectangle from its top left cell and its size.
  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// Creates a rectangle of a size, at the top left of the screen.
  public init(size: Size) {
    self.init(origin: Point(column: 0, row: 0), size: size)
  }

  /// The leftmost column.
  public var column: Int { origin.column }
  /// The topmost row.
  public var row: Int { origin.row }
  /// The width, in cells.
  public var columns: Int { size.columns }
  /// The height, in cells.
  public var rows: Int { size.rows }
  /// The column just right of the rectangle.
  public var maxColumn: Int { origin.column + size.columns }
  /// The row just below the rectangle.
  public var maxRow: Int { origin.row + size.rows }
  /// Whether the rectangle has no cells.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Tells whether a cell lies in the rectangle.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < maxColumn && point.row >= row && point.row < maxRow
  }

  /// Returns the rectangle without a margin on each side, in cells.
  public func inset(
    left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0
  ) -> Rectangle {
    let left = min(max(0, left), columns)
    let top = min(max(0, top), rows)
    return Rectangle(
      origin: Point(column: column + left, row: row + top),
      size: Size(columns: columns - left - max(0, right), rows: rows - top - max(0, bottom)))
  }

  /// Returns some rows of the rectangle, counted from its own top; rows outside are left out.
  public func rows(_ range: Range<Int>) -> Rectangle {
    let kept = range.clamped(to: 0..<rows)
    return Rectangle(
      origin: Point(column: column, row: row + kept.lowerBound),
      size: Size(columns: columns, rows: kept.count))
  }

  /// Returns the cells that lie in both rectangles.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      origin: Point(column: left, row: top),
      size: Size(
        columns: min(maxColumn, other.maxColumn) - left, rows: min(maxRow, other.maxRow) - top))
  }
}
