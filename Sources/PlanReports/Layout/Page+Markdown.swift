extension Page {
  /// The page as Markdown: headings, lists and tables that every reader of it knows.
  ///
  /// Characters of the data that Markdown would take for its own are escaped.
  ///
  /// > Source: CommonMark 0.31.2, and the tables of GitHub Flavored Markdown.
  public var markdown: String {
    blocks.map(\.markdown).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }
}

extension Page.Block {
  fileprivate var markdown: [String] {
    switch self {
    case .title(let title, let below):
      ["# \(title.markdown)"] + below.flatMap { ["", $0.markdown] }
    case .heading(let text): ["## \(text.markdown)"]
    case .subheading(let text): ["### \(text.markdown)"]
    case .paragraph(let text): [text.markdown]
    case .list(let texts): texts.map { "- \($0.markdown)" }
    case .fields(let fields): fields.map { "- **\($0.label.markdown):** \($0.text.markdown)" }
    case .table(let table), .records(let table): table.markdown
    case .chart: []
    }
  }
}

extension Table {
  fileprivate var markdown: [String] {
    let heading = columns.map { showsHeadings ? $0.title.markdown : "" }
    let rule = columns.map { _ in "---" }
    return ([heading, rule] + rows.map { $0.map(\.text.markdown) })
      .map { "| \($0.joined(separator: " | ")) |" }
  }
}

extension String {
  /// The text on one line, with what Markdown would take for its own escaped.
  fileprivate var markdown: String {
    let special: Set<Unicode.Scalar> = [
      "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "&",
    ]
    let lines = split(whereSeparator: \.isNewline).map { line in
      String(line).escaping { special.contains($0) ? "\\\($0)" : nil }
    }
    let text = lines.joined(separator: "<br>")
    let first = text.unicodeScalars.first.map { $0 == "+" || $0 == "-" } ?? false
    return first ? "\\" + text : text.numberEscaped
  }

  /// The text with the dot escaped that would make it an item of a numbered list.
  private var numberEscaped: String {
    let digits = unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return self }
    return String(digits) + "\\" + String(rest)
  }
}
