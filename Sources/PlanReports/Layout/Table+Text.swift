extension Table {
  /// Returns the rows as aligned lines; cells of flexible columns wrap.
  func lines(width: Int) -> [String] {
    let heading = columns.map(\.title)
    let body = rows.map { $0.map(\.text) }
    let shown = showsHeadings ? [heading] + body : body
    let widths = widths(of: shown, within: width)
    return shown.flatMap { Self.lines(of: $0, widths) }
  }

  private func widths(of rows: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let flexible = columns.indices.filter { columns[$0].isFlexible }
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    for (turn, column) in flexible.enumerated() where excess > 0 {
      let share = (excess + flexible.count - turn - 1) / (flexible.count - turn)
      let narrower = max(min(16, widths[column]), widths[column] - share)
      excess -= widths[column] - narrower
      widths[column] = narrower
    }
    return widths
  }

  private static func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(cells, widths).map { cell, width in
        (cell.indices.contains(line) ? cell[line] : "").padded(to: width)
      }.joined(separator: "  ").trimmedAtEnd
    }
  }
}
