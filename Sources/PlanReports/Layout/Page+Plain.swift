extension Page {
  /// The page for a file: nothing in its texts steers a terminal, or hides or reorders what stands
  /// beside it.
  var plain: Page { Page(blocks.map(\.plain)) }
}

extension Page.Block {
  fileprivate var plain: Page.Block {
    switch self {
    case .title(let title, let below): .title(title.oneLine, below.map(\.plain))
    case .heading(let text): .heading(text.oneLine)
    case .subheading(let text): .subheading(text.oneLine)
    case .paragraph(let text): .paragraph(text.plain)
    case .list(let texts): .list(texts.map(\.plain))
    case .fields(let fields): .fields(fields.map { .init($0.label.oneLine, $0.text.plain) })
    case .table(let table): .table(table.plain)
    case .records(let table): .records(table.plain)
    case .chart(let chart): .chart(chart.plain)
    }
  }
}

extension Table {
  fileprivate var plain: Table {
    Table(
      columns: columns.map { .init($0.title.oneLine, isFlexible: $0.isFlexible) },
      rows: rows.map { row in
        row.map { cell in
          if case .text(let text) = cell { .text(text.plain) } else { cell }
        }
      }, showsHeadings: showsHeadings)
  }
}

extension Chart {
  fileprivate var plain: Chart {
    Chart(
      title: title.oneLine, series: series.map { .init($0.name.oneLine, $0.shade) },
      bars: bars.map { .init($0.name.oneLine, $0.values) })
  }
}

extension String {
  /// The lines without spaces around them; what controls, hides or reorders is spelled out.
  fileprivate var plain: String {
    guard !isPlain else { return self }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.replacing("\t", with: " ").trimmed.spelled }.joined(separator: "\n")
  }

  /// Whether it is as it is to be already, which nearly every text is: one line of ordinary characters.
  private var isPlain: Bool {
    utf8.first != 0x20 && utf8.last != 0x20 && unicodeScalars.allSatisfy(\.isOrdinary)
  }

  fileprivate var oneLine: String { plain.split(separator: "\n").joined(separator: " ") }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(start).trimmedAtEnd
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of a European language, punctuation or a sign that neither controls, hides nor
  /// reorders, as far as is seen without asking Unicode's tables.
  fileprivate var isOrdinary: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x2010...0x2027, 0x2190...0x25FF: true
    default: false
    }
  }
}
