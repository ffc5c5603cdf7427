/// A whole screen as a value.
public struct Frame: Equatable, Sendable {
  /// The width and height, in cells.
  public let size: Size
  /// Where the terminal's own cursor stands; nil hides it.
  public var cursor: Point?
  var cells: [Cell]

  /// Creates an empty screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole screen.
  public var bounds: Rectangle { Rectangle(size: size) }

  /// The cell at a place.
  ///
  /// - Precondition: The place lies on the screen.
  public subscript(column column: Int, row row: Int) -> Cell {
    precondition(bounds.contains(Point(column: column, row: row)), "a cell outside the frame")
    return cells[row * size.columns + column]
  }

  /// Returns the text of a row, blanks at its end included.
  public func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    let line = cells[row * size.columns..<(row + 1) * size.columns]
    return String(line.lazy.filter { $0.width > 0 }.map(\.character))
  }

  /// The text of all rows, without the blanks at their ends.
  public var text: String {
    let lines = (0..<size.rows).map { row in
      let line = text(row: row)
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return lines.joined(separator: "\n")
  }
}
