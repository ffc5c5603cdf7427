extension Page {
  /// The page line by line, for a screen reader or a pipe: nothing stands in columns, and nothing is broken.
  ///
  /// A row of a table is a paragraph: its first text, then each other text on a line after its heading.
  /// Every line is ended by a line break.
  public var linear: String {
    let blocks = withoutCharts.blocks
    var lines: [String] = []
    for (place, block) in blocks.enumerated() {
      if place > 0, !blocks[place - 1].isHeading { lines.append("") }
      lines += block.linear
    }
    return lines.map { $0.trimmedAtEnd + "\n" }.joined()
  }
}

extension Page.Block {
  fileprivate var linear: [String] {
    switch self {
    case .title(let title, let below): [title] + below
    case .heading(let text), .subheading(let text), .paragraph(let text): text.linear
    case .list(let texts): texts.flatMap(\.linear)
    case .fields(let fields): fields.flatMap(\.linear)
    case .table(let table), .records(let table): table.linear
    case .chart: []
    }
  }
}

extension Page.Field {
  /// The label and the text on a line; what goes on for several lines goes on below.
  fileprivate var linear: [String] { label.isEmpty ? text.linear : "\(label): \(text)".linear }
}

extension Table {
  fileprivate var linear: [String] {
    rows.enumerated().flatMap { place, row -> [String] in
      let fields = zip(columns, row).dropFirst().filter { !$1.text.isEmpty }
        .map { Page.Field($0.title, $1.text) }
      return (place == 0 ? [] : [""]) + (row.first?.text.linear ?? []) + fields.flatMap(\.linear)
    }
  }
}

extension String {
  fileprivate var linear: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
