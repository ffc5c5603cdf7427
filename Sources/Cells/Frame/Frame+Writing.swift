extension Frame {
  /// Writes a text on one row and returns the columns it took.
  ///
  /// The text is cut at the screen's edge and after `limit` columns; a cut text ends with `…`. A
  /// wide character is never split, and a newline is written as a space.
  ///
  /// - Parameters:
  ///   - text: The text to write.
  ///   - point: Where the first character goes; what lies left of the screen is not shown.
  ///   - style: How every character is shown.
  ///   - columns: The most columns to use; nil means up to the screen's edge.
  /// - Returns: The columns used, from `point`.
  @discardableResult
  public mutating func write(
    _ text: ScreenText, at point: Point, style: Style = .plain, limit columns: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let room = size.columns - point.column
    let shown = text.truncated(to: max(0, min(columns ?? room, room)))
    var column = point.column
    for character in shown.characters {
      let width = shown.isNarrow ? 1 : CharacterWidth.columns(of: character)
      put(character, width: width, style: style, column: column, row: point.row)
      column += width
    }
    return column - point.column
  }

  private mutating func put(
    _ character: Character, width: Int, style: Style, column: Int, row: Int
  ) {
    guard column >= 0, column + width <= size.columns else { return }
    for covered in column..<column + width { freeNeighbour(of: covered, row: row) }
    let index = row * size.columns + column
    cells[index] = Cell(
      character: character == "\n" ? " " : character, style: style, width: width)
    if width == 2 { cells[index + 1] = Cell(character: " ", style: style, width: 0) }
  }

  /// Blanks the other half of a wide character, one half of which is about to be overwritten.
  private mutating func freeNeighbour(of column: Int, row: Int) {
    let index = row * size.columns + column
    switch cells[index].width {
    case 0: cells[index - 1] = Cell(character: " ", style: cells[index - 1].style)
    case 2: cells[index + 1] = Cell(character: " ", style: cells[index + 1].style)
    default: break
    }
  }

  /// Empties an area and gives it a style; cells outside the screen are left out.
  public mutating func fill(_ area: Rectangle, style: Style = .plain) {
    let area = area.intersection(bounds)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        put(" ", width: 1, style: style, column: column, row: row)
      }
    }
  }

  /// Changes the style of an area and leaves its text.
  public mutating func restyle(_ area: Rectangle, _ change: (Style) -> Style) {
    let area = area.intersection(bounds)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }
}
