extension Table {
  /// Returns the rows as aligned lines; cells of flexible columns wrap.
  func lines(width: Int) -> [String] {
    let kept = withoutEmptyColumns
    let body = kept.rows.map { $0.map(\.text) }
    let shown = showsHeadings ? [kept.columns.map(\.title)] + body : body
    let widths = kept.widths(of: shown, within: width)
    return shown.flatMap { Self.lines(of: $0, widths) }
  }

  /// Whether each word stands whole when the table is as narrow as a width.
  func keepsWords(within width: Int) -> Bool {
    let kept = withoutEmptyColumns
    let shown = [kept.columns.map(\.title)] + kept.rows.map { $0.map(\.text) }
    let widths = kept.widths(of: shown, within: width)
    let room = width - 2 * (kept.columns.count - 1)
    return widths.reduce(0, +) <= room
      && kept.columns.indices.allSatisfy { column in
        shown.allSatisfy { $0[column].longestWord <= widths[column] }
      }
  }

  /// A column that says nothing in any row only takes room from the others.
  private var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { column in
      rows.isEmpty || rows.contains { !$0[column].text.isEmpty }
    }
    return Table(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } },
      showsHeadings: showsHeadings)
  }

  /// The widths of the columns: headings wrap first, then the columns that give way.
  private func widths(of rows: [[String]], within width: Int) -> [Int] {
    let natural = columns.indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    let room = width - 2 * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    let narrowed = showsHeadings ? narrowingHeadings(natural, rows) : natural
    return narrowingCells(narrowed, rows, to: room)
  }

  /// A heading of several words stands on several lines where its column would give way to it.
  private func narrowingHeadings(_ widths: [Int], _ rows: [[String]]) -> [Int] {
    columns.indices.map { column in
      guard !columns[column].isFlexible, let heading = rows.first?[column] else {
        return widths[column]
      }
      let cells = rows.dropFirst().map { $0[column].columns }.max() ?? 0
      return max(cells, heading.longestWord)
    }
  }

  /// Takes from the widest column that gives way until the table fits.
  private func narrowingCells(_ widths: [Int], _ rows: [[String]], to room: Int) -> [Int] {
    var widths = widths
    let floors = columns.indices.map { column in rows.map { $0[column].longestWord }.max() ?? 0 }
    // Words are broken only where nothing else makes the table fit.
    for least in [floors.map { min($0, 24) }, columns.map { _ in 10 }] {
      while widths.reduce(0, +) > room {
        let yielding = widths.indices.filter {
          columns[$0].isFlexible && widths[$0] > least[$0]
        }
        guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
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
