extension Table {
  /// Returns the rows as aligned lines; cells of flexible columns wrap.
  func lines(width: Int) -> [String] {
    let heading = columns.map(\.title)
    let body = rows.map { $0.map(\.text) }
    let shown = showsHeadings ? [heading] + body : body
    let widths = widths(of: shown, within: width)
    return shown.flatMap { Self.lines(of: $0, widths) }
  }

  /// Takes from the widest column that gives way until the table fits.
  private func widths(of rows: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let floors = columns.indices.map { column in rows.map { $0[column].longestWord }.max() ?? 0 }
    var excess = widths.reduce(0, +) + 2 * (columns.count - 1) - width
    // Words are broken only where nothing else makes the table fit.
    for least in [floors.map { min($0, 24) }, columns.map { _ in 10 }] {
      while excess > 0 {
        let yielding = widths.indices.filter {
          columns[$0].isFlexible && widths[$0] > least[$0]
        }
        guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
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

extension String {
  /// The characters of the longest line.
  fileprivate var columns: Int { split(whereSeparator: \.isNewline).map(\.count).max() ?? 0 }

  /// The characters of the longest word.
  fileprivate var longestWord: Int { split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0 }
}
