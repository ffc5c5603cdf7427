extension Frame {
  /// Draws a line of the border characters, from a cell and as many cells long as told.
  public mutating func line(
    _ axis: Axis, from start: Point, length: Int, style: Style = .plain
  ) {
    for step in 0..<max(0, length) {
      switch axis {
      case .horizontal:
        write(
          Symbols.unicode.horizontal, at: Point(column: start.column + step, row: start.row),
          style: style)
      case .vertical:
        write(
          Symbols.unicode.vertical, at: Point(column: start.column, row: start.row + step),
          style: style)
      }
    }
  }

  /// Draws a border inside the edges of an area, with a title in its top line.
  public mutating func box(
    _ area: Rectangle, title: ScreenText = "", style: Style = .plain, titleStyle: Style? = nil
  ) {
    guard area.columns > 1, area.rows > 1 else { return }
    let (right, bottom) = (area.maxColumn - 1, area.maxRow - 1)
    for row in [area.row, bottom] {
      let start = Point(column: area.column, row: row)
      line(.horizontal, from: start, length: area.columns, style: style)
    }
    for column in [area.column, right] {
      let start = Point(column: column, row: area.row)
      line(.vertical, from: start, length: area.rows, style: style)
    }
    let symbols = Symbols.unicode
    write(symbols.topLeft, at: area.origin, style: style)
    write(symbols.topRight, at: Point(column: right, row: area.row), style: style)
    write(symbols.bottomLeft, at: Point(column: area.column, row: bottom), style: style)
    write(symbols.bottomRight, at: Point(column: right, row: bottom), style: style)
    guard !title.isEmpty, area.columns > 6 else { return }
    write(
      " " + title.truncated(to: area.columns - 6) + " ",
      at: Point(column: area.column + 2, row: area.row), style: titleStyle ?? style)
  }

  /// Returns the same screen as it is where there are no colours.
  public func colourless() -> Frame {
    var copy = self
    for index in copy.cells.indices { copy.cells[index].style = copy.cells[index].style.colourless }
    return copy
  }

  /// Returns the same screen with each of our own symbols in its ASCII form.
  ///
  /// Letters such as those of the Swedish alphabet stay.
  public func asciified() -> Frame {
    var copy = self
    for index in copy.cells.indices {
      guard let plain = Symbols.asciiForms[copy.cells[index].character] else { continue }
      copy.cells[index].character = plain
    }
    return copy
  }
}
