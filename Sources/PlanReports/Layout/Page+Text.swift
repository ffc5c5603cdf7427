extension Page {
  /// Returns the page as plain text.
  ///
  /// - Parameter width: Columns to keep within, at least 40; a character counts as one.
  /// - Returns: Lines, each ended by a line break; nothing stands at the end of a line but text.
  public func text(width: Int = 80) -> String {
    let width = max(40, width)
    let blocks = withoutCharts.blocks
    var lines: [String] = []
    for (place, block) in blocks.enumerated() {
      if place > 0, !blocks[place - 1].isHeading { lines.append("") }
      lines += block.lines(width: width)
    }
    return lines.map { $0.trimmedAtEnd + "\n" }.joined()
  }
}

extension Page {
  /// Returns the page with its tables told row by row where they would break words.
  ///
  /// - Parameter width: Columns to keep within.
  /// - Returns: The same texts, each word of which stands whole where the width has room for it.
  public func keepingWords(within width: Int) -> Page {
    Page(
      blocks.map { block in
        guard case .table(let table) = block, table.showsHeadings else { return block }
        return table.keepsWords(within: width - 2) ? block : .records(table)
      })
  }
}

extension Page.Block {
  /// Whether it is a heading, which what follows stands right below.
  public var isHeading: Bool {
    switch self {
    case .heading, .subheading: true
    default: false
    }
  }

  fileprivate func lines(width: Int) -> [String] {
    switch self {
    case .title(let title, let below): ([title] + below).flatMap { $0.wrapped(to: width) }
    case .heading(let text), .subheading(let text): text.wrapped(to: width)
    case .paragraph(let text): text.wrapped(to: width - 2).map { "  " + $0 }
    case .list(let texts): texts.flatMap { $0.item(width: width) }
    case .fields(let fields): fields.lines(width: width)
    case .table(let table): table.lines(width: width - 2).map { "  " + $0 }
    case .records(let table): table.records(width: width)
    case .chart: []
    }
  }
}

extension [Page.Field] {
  fileprivate func lines(width: Int) -> [String] {
    let column = Swift.min(22, map(\.label.count).max() ?? 0)
    return flatMap { field in
      let text = field.text.wrapped(to: width - column - 4)
      let label = field.label.padded(to: column)
      return text.enumerated().map { place, line in
        "  \(place == 0 ? label : "".padded(to: column))  \(line)"
      }
    }
  }
}

extension Table {
  /// Each row as its first text, then the others behind the headings of their columns.
  fileprivate func records(width: Int) -> [String] {
    rows.enumerated().flatMap { place, row -> [String] in
      let fields = zip(columns, row).dropFirst().filter { !$1.text.isEmpty }
        .map { Page.Field($0.title, $1.text) }
      let head = row.first.map { $0.text.wrapped(to: width - 2).map { "  " + $0 } } ?? []
      let body = fields.lines(width: width - 2).map { "  " + $0 }
      return (place == 0 ? [] : [""]) + head + body
    }
  }
}

extension String {
  /// The text as an item of a list.
  fileprivate func item(width: Int) -> [String] {
    wrapped(to: width - 4).enumerated().map { place, line in (place == 0 ? "  - " : "    ") + line }
  }
}
