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
        layout.lines[row], at: Point(column: area.column, row: area.row + offset),
        style: isMarked ? style.reversed : style, limit: area.columns)
    }
    frame.cursor = Point(
      column: area.column + min(layout.cursor.column, area.columns - 1),
      row: area.row + layout.cursor.row - window.first)
  }

  /// Moves the cursor to the row above or below, as the text is wrapped; false at the first or last.
  public mutating func moveCursor(byRows step: Int, in columns: Int) -> Bool {
    let layout = layout(columns: columns)
    let row = layout.cursor.row + step
    guard layout.lines.indices.contains(row) else { return false }
    let first = layout.starts[row]
    let end = row + 1 < layout.starts.count ? layout.starts[row + 1] : ScreenText(text).length + 1
    var (offset, shown) = (0, 0)
    var rest = Substring(text)
    while shown < first, let character = rest.popFirst() {
      offset += 1
      shown += ScreenText(String(character)).length
    }
    var column = 0
    while column < layout.cursor.column, let character = rest.popFirst() {
      let next = ScreenText(String(character))
      guard character != "\n", shown + next.length < end else { break }
      offset += 1
      shown += next.length
      column += next.columns
    }
    cursor = offset
    return true
  }

  private struct Layout {
    var lines: [ScreenText]
    /// Where each line begins, in shown characters.
    var starts: [Int]
    var cursor: Point
  }

  private func layout(columns: Int) -> Layout {
    let head = ScreenText(String(text.prefix(cursor))).length
    let all = ScreenText(text)
    // One column is left for the cursor after a full line.
    let lines = LineBreaker(all.characters, columns: max(2, columns - 1)).lines.map(\.shown)
    let row = lines.lastIndex { $0.lowerBound <= head } ?? 0
    let before = all[lines[row].lowerBound..<max(lines[row].lowerBound, head)]
    return Layout(
      lines: lines.map { all[$0] },
      starts: lines.map(\.lowerBound),
      cursor: Point(column: before.columns, row: row))
  }
}

extension ScreenText {
  fileprivate var length: Int { characters.count }
}
