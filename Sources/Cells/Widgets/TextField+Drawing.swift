extension TextField {
  /// Returns the rows that the text takes when wrapped, room for the cursor included.
  public func rows(in columns: Int) -> Int {
    layout(columns: columns).lines.count
  }

  /// Draws the text wrapped in an area and puts the frame's cursor where typing goes.
  ///
  /// When the text has more rows than the area, those around the cursor are shown.
  public func draw(into frame: inout Frame, in area: Rectangle, style: Style = .plain) {
    frame.fill(area, style: style)
    guard !area.isEmpty else { return }
    let layout = layout(columns: area.columns)
    var window = ScrollWindow()
    window.reveal(row: layout.cursor.row, of: layout.lines.count, in: area.rows)
    for (offset, row) in window.rows(of: layout.lines.count, in: area.rows).enumerated() {
      frame.write(
        layout.lines[row], at: Point(column: area.column, row: area.row + offset), style: style,
        limit: area.columns)
    }
    frame.cursor = Point(
      column: area.column + min(layout.cursor.column, area.columns - 1),
      row: area.row + layout.cursor.row - window.first)
  }

  /// Moves the cursor to the row above or below, as the text is wrapped; false at the first or last.
  public mutating func moveCursor(byRows step: Int, in columns: Int) -> Bool {
    let before = layout(columns: columns)
    let row = before.cursor.row + step
    guard before.lines.indices.contains(row) else { return false }
    let places = (0...text.count).map { offset in
      var copy = self
      copy.cursor = offset
      return copy.layout(columns: columns).cursor
    }
    let onRow = places.indices.filter { places[$0].row == row }
    let nearest = onRow.min {
      abs(places[$0].column - before.cursor.column) < abs(places[$1].column - before.cursor.column)
    }
    cursor = nearest ?? cursor
    return nearest != nil
  }

  private func layout(columns: Int) -> (lines: [ScreenText], cursor: Point) {
    let head = ScreenText(String(text.prefix(cursor))).characters
    let all = ScreenText(text).characters
    // One column is left for the cursor after a full line.
    let columns = max(2, columns - 1)
    let lines = LineBreaker(all, columns: columns).lines
    let row = lines.lastIndex { $0.shown.lowerBound <= head.count } ?? 0
    let before = all[lines[row].shown.lowerBound..<max(lines[row].shown.lowerBound, head.count)]
    let column = before.reduce(0) { $0 + CharacterWidth.columns(of: $1) }
    let texts = lines.map { ScreenText(characters: Array(all[$0.shown])) }
    return (texts, Point(column: column, row: row))
  }
}
