extension Page {
  /// Returns the page as plain text.
  ///
  /// - Parameter width: Columns to keep within, at least 40; a character counts as one.
  /// - Returns: Lines, each ended by a line break; nothing stands at the end of a line but text.
  public func text(width: Int = 80) -> String {
    let width = max(40, width)
    var lines: [String] = []
    for (place, block) in blocks.enumerated() {
      if place > 0, !follows(place) { lines.append("") }
      lines += block.lines(width: width)
    }
    return lines.map { $0.trimmedAtEnd + "\n" }.joined()
  }

  /// Whether a part stands right below a heading.
  private func follows(_ place: Int) -> Bool {
    switch blocks[place - 1] {
    case .heading, .subheading: true
    default: false
    }
  }
}

extension Page.Block {
  fileprivate func lines(width: Int) -> [String] {
    switch self {
    case .title(let title, let below): ([title] + below).flatMap { $0.wrapped(to: width) }
    case .heading(let text), .subheading(let text): text.wrapped(to: width)
    case .paragraph(let text): text.wrapped(to: width - 2).map { "  " + $0 }
    case .list(let texts): texts.flatMap { $0.item(width: width) }
    case .fields(let fields): fields.lines(width: width)
    case .table(let table): table.lines(width: width - 2).map { "  " + $0 }
    }
  }
}

extension [Page.Field] {
  fileprivate func lines(width: Int) -> [String] {
    let column = Swift.min(20, map(\.label.count).max() ?? 0)
    return flatMap { field in
      let text = field.text.wrapped(to: width - column - 4)
      let label = field.label.padded(to: column)
      return text.enumerated().map { place, line in
        "  \(place == 0 ? label : "".padded(to: column))  \(line)"
      }
    }
  }
}

extension String {
  /// The text as an item of a list.
  fileprivate func item(width: Int) -> [String] {
    wrapped(to: width - 4).enumerated().map { place, line in (place == 0 ? "  - " : "    ") + line }
  }
}
